import type { TimeGrain } from '@careshape/domain';
import type { GatedRow } from '../../answer/rows/answerRow.js';
import type { Dimension, Measure } from '../../cubes/cube.js';
import type { Figure } from '../../gate/figure.js';
import type { FoundIn } from '../findingsOf.js';
import { measureWords } from '../words/measureWords.js';
import type { Facts } from './facts.js';

/** What a reader knows of a measure who holds the true figures beside those the public sees. */
export function factsOf(seen: FoundIn, truth: FoundIn, measure: Measure): Facts {
  const grain = truth.grain;
  const [open, truly] = [seen, truth].map((found) => figuresOf(found, measure));
  const names = [...new Set((seen.rows ?? []).map((row) => nameOf(row, seen.dimensions)))];
  const isUnknown = (name: string) => name.split(', ').includes('Not known');
  const times = [...new Set(truth.overall.map((row) => row.places[grain ?? ''] as string))]
    .filter((time) => time !== undefined)
    .toSorted()
    .map((time) => inWords(time, grain!));
  const find = (all: Figures, name: string, time: string) => all.get(`${name}|${time}`);
  return {
    noun: measureWords(measure).noun,
    percent: measure.unit === '%',
    names: seen.dimensions.length === 0 ? [] : names.filter((name) => !isUnknown(name)),
    unknownNames: seen.dimensions.length === 0 ? [] : names.filter(isUnknown),
    parts: partsOf(seen),
    times,
    back: grain === 'month' ? 12 : grain === 'quarter' ? 4 : grain === 'financialYear' ? 1 : null,
    value: (name, time) => find(truly!, name, time)?.value ?? null,
    isShown: (name, time) => (find(open!, name, time)?.value ?? null) !== null,
    isPrinted: (text, name, time) => {
      const [shown, exact] = [find(open!, name, time), find(truly!, name, time)?.value];
      if (!shown || shown.value === null || exact === undefined || exact === null) return false;
      const unit = measureWords(measure).unit;
      if (shown.status === 'EXACT')
        return text === `${shown.display}${unit}` && exact === shown.value;
      const near =
        exact >= (shown.least ?? -Infinity) - 1e-9 && exact <= (shown.most ?? Infinity) + 1e-9;
      return text === `about ${shown.display}${unit}` && near;
    },
  };
}

function partsOf({ rows: all, dimensions }: FoundIn): Facts['parts'] {
  const rows = all ?? [];
  const parts = new Map<string, Map<string, string>>();
  if (dimensions.length !== 2) return parts;
  for (const row of rows) {
    const [one, other] = dimensions.map((dimension) => nameOf(row, [dimension]));
    const full = nameOf(row, dimensions);
    for (const [dimension, value, short] of [
      [dimensions[0]!, one!, other!],
      [dimensions[1]!, other!, one!],
    ] as const) {
      const start = `where ${dimension.label.toLowerCase()} is ${value}, `;
      parts.set(start, (parts.get(start) ?? new Map<string, string>()).set(short, full));
    }
  }
  return parts;
}

type Figures = ReadonlyMap<string, Figure>;

function figuresOf({ rows, overall, dimensions, grain }: FoundIn, { id }: Measure): Figures {
  const timed = (row: GatedRow) => (grain ? inWords(row.places[grain] as string, grain) : '');
  return new Map([
    ...overall.map((row) => [`|${timed(row)}`, row.measures[id]!] as const),
    ...(dimensions.length === 0
      ? []
      : (rows ?? []).map(
          (row) => [`${nameOf(row, dimensions)}|${timed(row)}`, row.measures[id]!] as const,
        )),
  ]);
}

function nameOf(row: GatedRow, dimensions: readonly Dimension[]): string {
  return dimensions
    .map(({ id, values = [] }) => {
      const value = row.dimensions[id];
      if (value === null || value === undefined) return 'Not known';
      if (typeof value === 'string') return value;
      return values.find(({ code }) => code === value.code)?.plain ?? value.label;
    })
    .join(', ');
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A bucket as a person would say it. */
function inWords(starts: string, grain: TimeGrain): string {
  const [year, month] = [Number(starts.slice(0, 4)), Number(starts.slice(5, 7))];
  if (grain === 'financialYear') return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  if (grain === 'month') return `${months[month - 1]} ${year}`;
  return `${months[month - 1]} to ${months[month + 1]} ${year}`;
}
