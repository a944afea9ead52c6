import type { EqualityYear } from '../../equality/answerEquality.js';
import type { EqualityGroup } from '../../equality/compareGroups.js';
import { equalityFindings } from '../../equality/findings/equalityFindings.js';
import type { Figure } from '../../gate/figure.js';
import type { Finding } from '../finding.js';
import { drawGroups, exactPeople, publicPeople, yearsOf } from './drawnGroups.js';
import type { Facts } from './facts.js';
import { escaped } from './facts.js';
import { readSentence } from './readSentence.js';
import type { Draws } from './randomCity.js';
import type { TrueStatement } from './trueStatements.js';

/** What came of one made-up city. */
export interface HeldOnce {
  readonly forPublic: readonly Finding[];
  readonly forStaff: readonly Finding[];
  readonly false: readonly string[];
  readonly statements: readonly TrueStatement[];
}

/** Draws groups of a city and reads every sentence about them with the true figures in hand. */
export function heldEquality(draws: Draws): HeldOnce {
  const drawn = drawGroups(draws, { years: draws.int(1, 3) });
  const aged = draws.fraction() < 0.7;
  const truth = yearsOf(drawn, exactPeople, aged);
  const seen = yearsOf(drawn, publicPeople(draws), aged);
  const find = (years: readonly EqualityYear[]) =>
    equalityFindings(years.at(-1)!.groups, years, 'sex');
  const [forPublic, forStaff] = [find(seen), find(truth)];
  return {
    forPublic,
    forStaff,
    false: [
      ...forPublic.flatMap((finding) => untrue(finding, seen, truth)),
      ...forStaff.flatMap((finding) => untrue(finding, truth, truth)),
    ],
    statements: expected(truth.at(-1)!.groups, aged),
  };
}

type Key =
  | 'standardisedRatio'
  | 'representationRatio'
  | 'standardisedRate'
  | 'crudeRate'
  | 'amountPerPerson';

/** What each figure is called in sentences. */
const nouns: Readonly<Record<string, string>> = {
  standardisedRatio: 'people supported for each one expected for their ages',
  representationRatio: 'people supported for each one expected by the share of residents',
  standardisedRate: 'age-standardised rate',
  crudeRate: 'crude rate',
  amountPerPerson: 'number of hours per person',
  people: 'people supported on 31 March',
  notRecorded: 'share with no group on record',
};

function untrue(
  { kind, sentence, figures }: Finding,
  seen: readonly EqualityYear[],
  truth: readonly EqualityYear[],
): readonly string[] {
  const measure = figures[0]!.measure;
  try {
    const about = readGroup(sentence, seen.at(-1)!.groups, truth.at(-1)!.groups);
    if (about ?? readSentence(sentence, factsOf(measure, kind, seen, truth))) return [];
    return [`${kind} ${sentence}`];
  } catch (error) {
    return [`${kind} ${sentence} (${String(error)})`];
  }
}

/** What a sentence says of one group beside what is expected; null where it is not such a sentence. */
function readGroup(
  sentence: string,
  seen: readonly EqualityGroup[],
  truth: readonly EqualityGroup[],
): boolean | null {
  const find = (groups: readonly EqualityGroup[], label: string) =>
    groups.find(({ group }) => group.label === label)!;
  const read = (pattern: string) => new RegExp(`^${pattern}\\.$`).exec(sentence)?.slice(1);
  const ratio = read(
    '(.+): (more|fewer) people supported than expected (for the ages of the group|by its share of residents), (.+) for each 1 expected',
  );
  if (ratio) {
    const [label, way, by, number] = ratio as [string, string, string, string];
    const aged = by.includes('ages');
    const key = aged ? 'standardisedRatio' : 'representationRatio';
    const own = find(truth, label);
    const mark = aged ? own.standardisedRatioMark : own.representationMark;
    const isBeyond = way === 'more' ? own[key].value! > 1 : own[key].value! < 1;
    const byChance = mark !== (way === 'more' ? 'HIGHER' : 'LOWER');
    return isBeyond && !byChance && isPrinted(number, find(seen, label)[key], own[key], '');
  }
  const share = read('(.+): (.+) of people supported, (more|less) than their (.+) of residents');
  if (share) {
    const [label, number, way, residents] = share as [string, string, string, string];
    const own = find(truth, label);
    const isBeyond =
      way === 'more'
        ? own.share.value! > own.populationShare.value!
        : own.share.value! < own.populationShare.value!;
    return (
      isBeyond &&
      own.populationShare.display === residents &&
      isPrinted(number, find(seen, label).share, own.share, '')
    );
  }
  const parity = read(
    '(.+): if all residents (.*)were supported alike, at least (.+) (more|fewer) would be supported',
  );
  if (parity) {
    const [label, ofAges, number, way] = parity as [string, string, string, string];
    const own = find(truth, label);
    const people = (ofAges === '' ? own.peopleToParity : own.peopleToParityForAge).value!;
    const least = Number(number.replaceAll(',', ''));
    return least > 0 && (way === 'more' ? people : -people) >= least - 1e-9;
  }
  const close = read('Too close to call, since chance or rounding could make the difference: (.+)');
  if (close) {
    const count = /^(?:all (\d+)|\d+ of the (\d+)) groups$/.exec(close[0]!);
    if (count) return Number(count[1] ?? count[2]) === truth.length;
    return truth.some(({ group }) => new RegExp(escaped(group.label)).test(close[0]!));
  }
  return null;
}

function factsOf(
  measure: string,
  kind: Finding['kind'],
  seen: readonly EqualityYear[],
  truth: readonly EqualityYear[],
): Facts {
  const series = kind === 'ROSE' || kind === 'FELL' || kind === 'STEADY';
  const years = (all: readonly EqualityYear[], time: string) =>
    all.find(({ financialYear }) => financialYear === time) ?? all.at(-1)!;
  const figure = (all: readonly EqualityYear[], name: string, time: string): Figure | null => {
    const year = years(all, time);
    if (measure === 'people') return year.people;
    if (measure === 'notRecorded') return year.notRecorded.share;
    const group = year.groups.find((one) => one.group.label === name);
    return group?.[measure as Key] ?? null;
  };
  const unit = measure.endsWith('Rate') ? ' per 1,000' : '';
  return {
    noun: nouns[measure]!,
    percent: measure === 'notRecorded',
    names: truth.at(-1)!.groups.map(({ group }) => group.label),
    unknownNames: [],
    parts: new Map(),
    times: series ? truth.map(({ financialYear }) => financialYear) : [],
    back: series ? 1 : null,
    value: (name, time) => figure(truth, name, time)?.value ?? null,
    isShown: (name, time) => (figure(seen, name, time)?.value ?? null) !== null,
    isPrinted: (text, name, time) => {
      const [shown, own] = [figure(seen, name, time), figure(truth, name, time)];
      return shown !== null && own !== null && isPrinted(text, shown, own, unit);
    },
  };
}

/** Whether a printed figure is what is shown, and may stand for the true one. */
function isPrinted(text: string, shown: Figure, exact: Figure, unit: string): boolean {
  if (shown.value === null || exact.value === null) return false;
  const printed = shown.status === 'EXACT' ? shown.display : `about ${shown.display}`;
  const [least, most] = [shown.least ?? -Infinity, shown.most ?? Infinity];
  const isWithin = exact.value >= least - 0.006 && exact.value <= most + 0.006;
  return text === `${printed}${unit}` && isWithin;
}

const leastPeople = 50;
const leastShare = 0.1;

/** Groups of 50 people or more whose whole interval lies a tenth or more from what is expected. */
function expected(truth: readonly EqualityGroup[], aged: boolean): readonly TrueStatement[] {
  const key = aged ? 'standardisedRatio' : 'representationRatio';
  return truth.flatMap(({ group, people, [key]: { lower, upper } }) => {
    if ((people.value ?? 0) < leastPeople || lower === null || upper === null) return [];
    const kind =
      lower >= 1 + leastShare
        ? 'MORE_THAN_EXPECTED'
        : upper <= 1 - leastShare
          ? 'FEWER_THAN_EXPECTED'
          : null;
    if (kind === null) return [];
    return [
      {
        kind: 'beside what is expected' as const,
        isSaid: (findings: readonly Finding[]) =>
          findings.some(
            (finding) =>
              finding.kind === kind &&
              finding.figures[0]!.measure === key &&
              finding.figures[0]!.codes['sex'] === group.code,
          ),
      },
    ];
  });
}
