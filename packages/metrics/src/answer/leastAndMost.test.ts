import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import type { PeopleCount, RawCell } from '../cells/cell.js';
import type { Cube, Measure, Part } from '../cubes/cube.js';
import { cubes } from '../cubes/cubes.js';
import { partsOf } from '../cubes/partsOf.js';
import { gate } from '../gate/gate.js';
import { analystPolicy, publicPolicy } from '../gate/policy.js';
import { measureFigure } from './rows/measureFigure.js';

const random = xoroshiro128plus(20_261_128);
const int = (from: number, to: number) => uniformInt(random, from, to);
const fraction = () => uniformFloat64(random);
/** From 0 to a most, as often of one size as of any other. */
const ofAnySize = (most: number) => Math.floor(Math.exp(fraction() * Math.log(most + 1))) - 1;

/** The bases whose rows are some of the rows of another. */
const within: Readonly<Record<string, string>> = {
  toLongTerm: 'requests',
  toShortTerm: 'requests',
  plannedReviews: 'reviews',
  unplannedReviews: 'reviews',
  planned: 'all',
  emergency: 'all',
  good: 'rated',
};

/** A cell as any city could have it: each person of a basis has a row or more, and amounts are of any size. */
function drawnCell(cube: Cube): RawCell {
  const people: Record<string, PeopleCount> = {};
  const rows: Record<string, number> = {};
  for (const basis of Object.keys(cube.bases).toSorted(byWhole)) {
    const whole = within[basis];
    const most = whole ? people[whole]!.people : 4_000;
    const count = ofAnySize(most);
    people[basis] = { people: count, lead: int(0, 1_000_000_000) };
    const spare = whole ? rows[whole]! - most : count * ofAnySize(20);
    rows[basis] = count + (count === 0 ? 0 : int(0, Math.max(0, spare)));
  }
  const parts = cube.measures.flatMap(({ formula }) => partsOf(formula));
  return {
    codes: [],
    bucket: 0,
    people: cube.people === 'none' ? {} : people,
    providers: Object.fromEntries(Object.keys(cube.bases).map((id) => [id, int(0, 12)])),
    dominated: int(0, 9) === 0,
    parts: Object.fromEntries(parts.map((part) => [part.id, numberOf(part, people, rows)])),
  };
}

function byWhole(one: string, other: string): number {
  return Number(one in within) - Number(other in within);
}

function numberOf(
  part: Part,
  people: Readonly<Record<string, PeopleCount>>,
  rows: Readonly<Record<string, number>>,
): number {
  const count = people[part.basis]!.people;
  if (part.kind === 'people') return count;
  if (part.kind === 'rows') return rows[part.basis]!;
  if (part.kind === 'distinct') return count + int(0, count * 12);
  if (count === 0) return 0;
  // a few in all, as missed visits are, or some for each, to the minute
  return int(0, 4) === 0 ? ofAnySize(12) : (count * ofAnySize(90_000)) / 60 + int(0, 59) / 60;
}

const lengths = { days: 31, weeks: 4 };
const measured = Object.values(cubes).flatMap((cube) =>
  cube.measures.map((measure) => ({ cube, measure })),
);
const cells = 4_000;

function peopleIn({ people }: RawCell, basis: string): number {
  return people[basis]?.people ?? Infinity;
}

/** The figures of a cell for the public and for council staff, and all that the gate shows of what the figure is made of. */
function seen({ cube, measure }: { cube: Cube; measure: Measure }, cell: RawCell) {
  const parts = gate(cell, { cube, policy: publicPolicy });
  const shown = partsOf(measure.formula).flatMap((part) => {
    const count: Part = { kind: 'people', id: 'people', basis: part.basis };
    return [parts(part, measure), ...(cube.people === 'persons' ? [parts(count, measure)] : [])];
  });
  const figure = measureFigure(measure, parts, lengths);
  const all = [figure, ...shown].map(({ value, status }) => [value, status]);
  return {
    people: Math.min(...partsOf(measure.formula).map(({ basis }) => peopleIn(cell, basis))),
    figure,
    truth: measureFigure(measure, gate(cell, { cube, policy: analystPolicy }), lengths).value,
    shown: JSON.stringify([measure.id, all]),
  };
}

/** How far apart least and most are, beside the value, in the middle of all figures that are shown and no 0. */
function medianWidth(figures: readonly ReturnType<typeof seen>[]): number {
  const widths = figures
    .filter(({ figure }) => figure.status === 'ROUNDED' && figure.value !== 0)
    .map(({ figure: { value, least, most } }) => ((most ?? Infinity) - least!) / value!)
    .toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

const drawn = measured.map(({ cube, measure }) => ({
  name: `${cube.id}.${measure.id}`,
  figures: Array.from({ length: cells }, () => seen({ cube, measure }, drawnCell(cube))),
}));

describe('of every measure and any cell', () => {
  test('the true value lies between least and most', () => {
    const outside = drawn.flatMap(({ name, figures }) =>
      figures
        .filter(({ figure: { least, most }, truth }) => {
          const slack = 1e-12 * Math.abs(truth ?? 0);
          return (
            truth !== null &&
            ((least ?? -Infinity) > truth + slack || (most ?? Infinity) < truth - slack)
          );
        })
        .map((one) => ({ name, ...one })),
    );
    expect(outside.slice(0, 3)).toEqual([]);
    expect(outside.length).toBe(0);
  });

  test('so does the value that is shown', () => {
    const outside = drawn.flatMap(({ name, figures }) =>
      figures
        .filter(
          ({ figure: { value, least, most } }) =>
            value !== null && (value < least! || value > (most ?? Infinity)),
        )
        .map((one) => ({ name, ...one })),
    );
    expect(outside.slice(0, 3)).toEqual([]);
  });

  test('least and most say something: half of what is shown of 50 people or more is within a fifth, of 500 within a tenth', () => {
    const wide = drawn.flatMap(({ name, figures }) => {
      const ofSome = (least: number) => figures.filter(({ people }) => people >= least);
      return [
        [name, medianWidth(ofSome(50)), 0.4],
        [name, medianWidth(ofSome(500)), 0.2],
      ] as const;
    });
    expect(wide.filter(([, width, most]) => width > most)).toEqual([]);
  });

  test('what is shown decides least and most: cells that show the same have the same', () => {
    const byShown = Map.groupBy(
      drawn.flatMap(({ figures }) => figures),
      ({ shown }) => shown,
    );
    const alike = [...byShown.values()].filter((same) => same.length > 1);
    const apart = alike.filter(
      (same) => new Set(same.map(({ figure }) => JSON.stringify(figure))).size > 1,
    );
    expect(alike.length).toBeGreaterThan(1_000);
    expect(apart.slice(0, 1)).toEqual([]);
  });
});
