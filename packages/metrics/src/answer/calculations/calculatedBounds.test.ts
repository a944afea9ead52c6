import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { homeSupport } from '../../cubes/homeSupport.js';
import { placements } from '../../cubes/placements.js';
import type { Figure } from '../../gate/figure.js';
import { publicPolicy } from '../../gate/policy.js';
import { changes } from '../../question/calculation.js';
import { figureOf } from '../rows/display.js';
import { changeFigure } from './changeFigure.js';
import { percentileFigure } from './percentileFigure.js';
import { perThousandFigure } from './perThousandFigure.js';
import { rankFigures } from './rankFigures.js';
import { runningFigures } from './runningFigures.js';
import { shareFigure } from './shareFigure.js';

// Law: what is worked out of true figures lies within the least and the most of what is worked out of those shown.

const random = xoroshiro128plus(20_261_128);
const int = (from: number, to: number) => uniformInt(random, from, to);
const people = homeSupport.measures.find(({ id }) => id === 'people')!;

/** A true figure, and one as it is shown: rounded to a multiple of five up or down, or suppressed under five. */
interface Drawn {
  readonly exact: Figure;
  readonly shown: Figure;
}

function drawn(most: number): Drawn {
  const value = int(0, 3) === 0 ? int(0, 6) : int(0, most);
  const exact = figureOf(value, 'EXACT', people);
  if (value < 5)
    return { exact, shown: figureOf(null, 'SUPPRESSED', people, { range: { least: 0, most: 4 } }) };
  const rounded = 5 * (int(0, 1) === 0 ? Math.floor(value / 5) : Math.ceil(value / 5));
  const range = { least: Math.max(5, rounded - 4), most: rounded + 4 };
  return { exact, shown: figureOf(rounded, 'ROUNDED', people, { range }) };
}

function isWithin(exact: Figure, { status, least, most }: Figure): boolean {
  if (exact.value === null || status === 'NOT_AVAILABLE') return true;
  return (least ?? -Infinity) <= exact.value && exact.value <= (most ?? Infinity);
}

/** How many of some figures worked out twice are outside, and how many are bounded on both sides. */
function held(pairs: readonly (readonly [exact: Figure, shown: Figure])[]) {
  const outside = pairs.filter(([exact, shown]) => !isWithin(exact, shown)).length;
  const bounded = pairs.filter(([, { least, most }]) => least !== null && most !== null).length;
  return { outside, bounded };
}

test('changes', () => {
  const pairs = Array.from({ length: 5_000 }, () => [drawn(60), drawn(60)] as const).flatMap(
    ([from, to]) =>
      changes.map(
        (change) =>
          [
            changeFigure(people, change, from.exact, to.exact),
            changeFigure(people, change, from.shown, to.shown),
          ] as const,
      ),
  );
  expect(held(pairs)).toMatchObject({ outside: 0 });
  expect(held(pairs).bounded).toBeGreaterThan(5_000);
});

test('shares of a whole that holds them, and rates', () => {
  const pairs = Array.from({ length: 5_000 }, () => {
    const whole = drawn(200);
    const part = drawn(Math.max(0, whole.exact.value!));
    return part.exact.value! <= whole.exact.value! ? [part, whole] : [whole, part];
  }).flatMap(([part, whole]) => [
    [
      shareFigure(people, 'SHARE_OF_TOTAL', part!.exact, whole!.exact),
      shareFigure(people, 'SHARE_OF_TOTAL', part!.shown, whole!.shown),
    ] as const,
    [
      perThousandFigure(people, part!.exact, 1_234),
      perThousandFigure(people, part!.shown, 1_234),
    ] as const,
  ]);
  expect(held(pairs)).toMatchObject({ outside: 0 });
  expect(held(pairs).bounded).toBeGreaterThan(5_000);
});

test('ranks and sums along time', () => {
  const pairs = Array.from({ length: 300 }, () =>
    Array.from({ length: int(1, 12) }, () => drawn(40)),
  ).flatMap((series) => {
    const exact = series.map((figure) => figure.exact);
    const shown = series.map((figure) => figure.shown);
    const whole = (figures: readonly Figure[]) =>
      figures.map((figure) => ({ figure, whole: true }));
    const running = [{ as: 'CUMULATIVE' }, { as: 'ROLLING_3', buckets: 3 }] as const;
    const ofTwo = (work: (figures: readonly Figure[]) => readonly Figure[]) => {
      const [one, other] = [work(exact), work(shown)];
      return one.map((figure, place) => [figure, other[place]!] as const);
    };
    return [
      ...ofTwo((figures) => rankFigures(people, figures)),
      ...running.flatMap((as) => ofTwo((own) => runningFigures(people, as, whole(own)))),
    ];
  });
  expect(held(pairs)).toMatchObject({ outside: 0 });
  expect(held(pairs).bounded).toBeGreaterThan(3_000);
});

test('percentiles', () => {
  const stay = placements.measures.find(({ id }) => id === 'lengthOfStayDays')!;
  const mean = figureOf(50, 'ROUNDED', stay);
  const pairs = Array.from({ length: 3_000 }, (_, days) => {
    const raw = { days, people: 10 };
    const shown = percentileFigure(stay, 'MEDIAN', { mean, raw, policy: publicPolicy });
    return [figureOf(days, 'EXACT', stay), shown] as const;
  });
  expect(held(pairs)).toEqual({ outside: 0, bounded: 3_000 });
  const widest = Math.max(...pairs.map(([, { least, most }]) => most! - least!));
  expect(widest).toBeLessThanOrEqual(50);
});
