import { describe, expect, test } from 'vitest';
import type { RawCell } from '../cells/cell.js';
import type { Measure, Part } from '../cubes/cube.js';
import { homeSupport } from '../cubes/homeSupport.js';
import { placements } from '../cubes/placements.js';
import { supply } from '../cubes/supply/supply.js';
import { gate } from './gate.js';
import { partsOf } from '../cubes/partsOf.js';
import { analystPolicy, partnerPolicy, publicPolicy } from './policy.js';

const people: Part = { kind: 'people', id: 'people', basis: 'all' };
const starts: Part = { kind: 'rows', id: 'starts', basis: 'starts' };
const measure = placements.measures[0]!;
const register: Measure = supply.measures[0]!;

function cell(all: number, started: number): RawCell {
  return {
    codes: [],
    bucket: 0,
    parts: { people: all, starts: 2 * started },
    people: {
      all: { people: all, lead: 812 },
      starts: { people: started, lead: 900 },
    },
  };
}

describe('for the public', () => {
  const context = { cube: placements, policy: publicPolicy };

  test('four people are suppressed and five are not', () => {
    expect(gate(cell(4, 0), context)(people, measure)).toMatchObject({
      value: null,
      status: 'SUPPRESSED',
    });
    expect(gate(cell(5, 0), context)(people, measure)).toMatchObject({
      value: 5,
      status: 'ROUNDED',
    });
  });

  test('nobody is suppressed too', () => {
    expect(gate(cell(0, 0), context)(people, measure).status).toBe('SUPPRESSED');
  });

  test('each number is judged by the people behind it, not by its own size', () => {
    // eight starts of four people, in a cell of 100
    const parts = gate(cell(100, 4), context);
    expect(parts(people, measure)).toMatchObject({ value: 100, status: 'ROUNDED' });
    expect(parts(starts, measure).status).toBe('SUPPRESSED');
  });

  test('rows of people go with the rounded count of the same people', () => {
    // 20 starts of 10 people, who need no rounding
    expect(gate(cell(10, 10), context)(starts, measure)).toMatchObject({
      value: 20,
      status: 'ROUNDED',
    });
  });

  test('what homes report is rounded, and suppressed where fewer than three providers report', () => {
    const measureOf = supply.measures.find(({ id }) => id === 'occupied')!;
    const part = partsOf(measureOf.formula)[0]!;
    const reported = (providers: number): RawCell => ({
      ...cell(0, 0),
      parts: { [part.id]: 63 },
      people: {},
      providers: { reported: providers },
    });
    const seen = (providers: number, policy = publicPolicy) =>
      gate(reported(providers), { cube: supply, policy })(part, measureOf);
    expect(seen(2)).toMatchObject({ value: null, status: 'SUPPRESSED' });
    expect(seen(3)).toMatchObject({ value: 65, status: 'ROUNDED' });
    expect(seen(1, analystPolicy)).toMatchObject({ value: 63, status: 'EXACT' });
  });

  test('hours that rest on one or two providers are suppressed, the people beside them are not', () => {
    const hours = homeSupport.measures.find(({ id }) => id === 'hoursDelivered')!;
    const part = partsOf(hours.formula)[0]!;
    const served: RawCell = {
      ...cell(100, 0),
      parts: { people: 100, [part.id]: 800 },
      dominated: true,
    };
    const parts = gate(served, { cube: homeSupport, policy: publicPolicy });
    expect(parts(part, hours).status).toBe('SUPPRESSED');
    expect(parts(people, hours)).toMatchObject({ value: 100, status: 'ROUNDED' });
  });

  test('a fact of a public register is exact', () => {
    const one: RawCell = { codes: [], bucket: 0, parts: { locations: 1 }, people: {} };
    const locations: Part = { kind: 'rows', id: 'locations', basis: 'all' };
    const context2 = { cube: supply, policy: publicPolicy };
    expect(gate(one, context2)(locations, register)).toMatchObject({ value: 1, status: 'EXACT' });
  });
});

test('a partner sees what the public sees, council staff see everything', () => {
  const partner = gate(cell(7, 0), { cube: placements, policy: partnerPolicy });
  const open = gate(cell(7, 0), { cube: placements, policy: publicPolicy });
  const analyst = gate(cell(4, 0), { cube: placements, policy: analystPolicy });
  expect(partner(people, measure)).toEqual(open(people, measure));
  expect(analyst(people, measure)).toMatchObject({ value: 4, status: 'EXACT' });
});
