import type { CodeValue, Dimension } from '../../cubes/cube.js';
import type { FigureReason } from '../../gate/figure.js';
import { cubes } from '../../cubes/cubes.js';
import type { CityQuestion } from './askCity.js';
import { type Draws, randomCity } from './randomCity.js';

/** Questions that the public may ask of a random city, over all cubes about people: none, one or two dimensions, with time or without. */
export function drawQuestions(draws: Draws, count: number): readonly CityQuestion[] {
  const cube = draws.pick(cubes.filter(({ people }) => people === 'persons'));
  const open = cube.dimensions.filter(
    ({ kind, notForPublic, id, facts }) =>
      kind !== 'time' && !notForPublic && !facts && id !== 'location' && id !== 'provider',
  );
  const names = new Map(
    open.filter(({ kind }) => kind === 'open').map((each) => [each.id, placesOf(each, draws)]),
  );
  const lists = new Map(open.map((each) => [each.id, codesOf(each, names)]));
  const measures = cube.measures.filter(({ notForPublic }) => !notForPublic);
  const city = randomCity(cube, lists, measures, draws);
  return Array.from({ length: count }, () => ({
    city,
    names,
    dimensions: drawn(open, draws.pick([0, 1, 1, 1, 2]), draws),
    measures: drawn(measures, draws.int(1, 3), draws),
    grain: draws.pick([null, null, 'month', 'quarter', 'financialYear'] as const),
    closed: closedOf(city.months, draws),
  }));
}

/** In every third question some buckets are not loaded, not settled, or loaded in part. */
function closedOf(months: number, draws: Draws): ReadonlyMap<number, FigureReason> {
  if (draws.int(0, 2) > 0) return new Map();
  const reasons = ['NOT_LOADED', 'UNSETTLED', 'PARTIAL'] as const;
  return new Map(
    Array.from({ length: draws.int(1, 3) }, () => [draws.int(0, months - 1), draws.pick(reasons)]),
  );
}

function placesOf({ label }: Dimension, draws: Draws): readonly CodeValue[] {
  return Array.from({ length: draws.pick([3, 8, 18]) }, (_, i) => ({
    code: `${label}-${i + 1}`,
    label: `${label} ${i + 1}`,
  }));
}

/** Of a long list some codes hold nobody, as in life. */
function codesOf(
  { id, values }: Dimension,
  names: ReadonlyMap<string, readonly CodeValue[]>,
): readonly string[] {
  return (values ?? names.get(id) ?? []).map(({ code }) => code);
}

function drawn<One>(all: readonly One[], count: number, draws: Draws): readonly One[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(draws.int(0, left.length - 1), 1).at(0)!,
  );
}
