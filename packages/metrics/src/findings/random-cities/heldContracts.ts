import { contractFindings, type ContractZone } from '../../contracts/contractFindings.js';
import { cubeOf } from '../../question/checkQuestion.js';
import type { Figure } from '../../gate/figure.js';
import type { Finding } from '../finding.js';
import type { GatedRow } from '../../answer/rows/answerRow.js';
import { askCity } from './askCity.js';
import type { HeldOnce } from './heldEquality.js';
import { type Draws, randomCity } from './randomCity.js';
import type { TrueStatement } from './trueStatements.js';

const id = 'hoursDeliveredPerWeek';

/** Draws zones of a city with contracts near their hours, and reads every sentence about them with the true hours in hand. */
export function heldContracts(draws: Draws): HeldOnce {
  const cube = cubeOf('homeSupport');
  const measure = cube.measures.find((one) => one.id === id)!;
  const zone = cube.dimensions.find((one) => one.id === 'zone')!;
  const codes = Array.from({ length: draws.int(2, 9) }, (_, i) => ({
    code: `L${i + 1}`,
    label: `Zone L${i + 1}`,
  }));
  const names = new Map([['zone', codes]]);
  const lists = new Map([['zone', codes.map(({ code }) => code)]]);
  const city = randomCity(cube, lists, [measure], draws);
  const asked = { city, names, dimensions: [zone], measures: [measure], grain: null };
  const { seen, truth } = askCity({ ...asked, closed: new Map() });
  const exact = new Map((truth.rows ?? []).map((row) => [codeOf(row), row]));
  const zones = (rows: readonly GatedRow[] | null): readonly ContractZone[] =>
    codes.map(({ code, label }) => ({
      zone: { code, name: label },
      delivered: rows!.find((row) => codeOf(row) === code)!.measures[id]!,
      ...contracts.get(code)!,
    }));
  const contracts = new Map(
    codes.map(({ code }) => [code, contractNear(exact.get(code)?.measures[id]?.value ?? 0, draws)]),
  );
  const [open, own] = [zones(seen.rows), zones(truth.rows)];
  const forPublic = contractFindings(open, seen.overall[0]!.measures[id]!);
  const forStaff = contractFindings(own, truth.overall[0]!.measures[id]!);
  const together = truth.overall[0]!.measures[id]!;
  const people = (code: string) =>
    Math.min(...Object.values(truth.people.get(exact.get(code)!) ?? {}).map((one) => one.people));
  return {
    forPublic,
    forStaff,
    false: [...forPublic, ...forStaff]
      .filter(({ sentence }) => !isTrue(sentence, own, together))
      .map(({ kind, sentence }) => `${kind} ${sentence}`),
    statements: own.filter(({ zone: { code } }) => people(code) >= 50).flatMap(beside),
  };
}

function codeOf({ dimensions }: GatedRow): string {
  const value = dimensions['zone'] ?? null;
  return typeof value === 'object' && value !== null ? value.code : '';
}

/** A contract for fewer, as many or more hours than were delivered; in one of four cases a block without a range. */
function contractNear(hours: number, draws: Draws) {
  const low = Math.round(hours * (0.5 + draws.fraction()));
  if (draws.int(0, 3) === 0) return { low: null, high: null, block: low, from: null };
  return { low, high: Math.round(low * (1 + 0.4 * draws.fraction())), block: null, from: null };
}

function placeOf({ value }: Figure, from: number, to: number): 'above' | 'within' | 'below' {
  return value! > to ? 'above' : value! < from ? 'below' : 'within';
}

function endsOf({ low, high, block }: ContractZone): readonly [number, number] {
  return [low ?? block!, high ?? block!];
}

/** Reads a sentence by its words alone. */
function isTrue(sentence: string, zones: readonly ContractZone[], together: Figure): boolean {
  const many = /^Of the (\d+) zones with a contract, (.+)\.$/.exec(sentence);
  if (many) {
    const count = (place: string) =>
      zones.filter((one) => placeOf(one.delivered, ...endsOf(one)) === place).length;
    const parts = many[2]!.split('; ');
    const isPart = parts.every((part) => {
      const match =
        /^(at least )?(\d+) delivered (more hours than contracted|what is contracted|fewer hours than contracted)$/.exec(
          part,
        );
      if (!match) return false;
      const place = match[3]!.startsWith('more')
        ? 'above'
        : match[3]!.startsWith('fewer')
          ? 'below'
          : 'within';
      return match[1] ? count(place) >= Number(match[2]) : count(place) === Number(match[2]);
    });
    return Number(many[1]) === zones.length && isPart;
  }
  const one =
    /^(.+): (?:about )?([\d,]+) hours a week delivered, (above|below|within|just) the ([\d,.]+)(?: to ([\d,.]+))? contracted\.$/.exec(
      sentence,
    );
  if (!one) return false;
  const ends = zones.map(endsOf);
  const [from, to] =
    one[1] === 'All zones together'
      ? [ends.reduce((sum, [low]) => sum + low, 0), ends.reduce((sum, [, high]) => sum + high, 0)]
      : endsOf(zones.find(({ zone }) => zone.name === one[1])!);
  const delivered =
    one[1] === 'All zones together'
      ? together
      : zones.find(({ zone }) => zone.name === one[1])!.delivered;
  const number = (text: string) => Number(text.replaceAll(',', ''));
  const isNamed = number(one[4]!) === from && number(one[5] ?? one[4]!) === to;
  return isNamed && placeOf(delivered, from, to) === (one[3] === 'just' ? 'within' : one[3]);
}

/** Hours a tenth or more outside what is contracted. */
function beside(own: ContractZone): readonly TrueStatement[] {
  const [from, to] = endsOf(own);
  const hours = own.delivered.value!;
  const kind =
    hours > to && hours - to >= 0.1 * hours
      ? 'ABOVE_CONTRACT'
      : hours < from && from - hours >= 0.1 * from
        ? 'BELOW_CONTRACT'
        : null;
  if (kind === null) return [];
  return [
    {
      kind: 'beside the contract',
      isSaid: (findings: readonly Finding[]) =>
        findings.some(
          (finding) => finding.kind === kind && finding.figures[0]!.codes['zone'] === own.zone.code,
        ),
    },
  ];
}
