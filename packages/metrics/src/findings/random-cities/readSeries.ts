import { escaped, type Facts, isNear, isStart } from './facts.js';

type SeriesClause = (match: readonly string[], name: string, facts: Facts) => boolean;

const moved: SeriesClause = ([, verb, was, then, is, now, by, unit], name, facts) => {
  const [before, after] = [facts.value(name, then!), facts.value(name, now!)];
  if (before === null || after === null || !isYearApart(then!, now!, facts)) return false;
  if (!facts.isPrinted(was!, name, then!) || !facts.isPrinted(is!, name, now!)) return false;
  const change = verb === 'rose' ? after - before : before - after;
  if (change <= 0) return false;
  if (by === undefined) return true;
  return (unit === '%' ? (100 * change) / before : change) >= Number(by) - 1e-9;
};

const stayedLevel: SeriesClause = ([, within, was, then, is, now], name, facts) => {
  const [before, after] = [facts.value(name, then!), facts.value(name, now!)];
  return (
    before !== null &&
    isYearApart(then!, now!, facts) &&
    facts.isPrinted(was!, name, then!) &&
    facts.isPrinted(is!, name, now!) &&
    isNear(after, before, within!)
  );
};

const outside: SeriesClause = ([, now, is, side, count, end], name, facts) => {
  const series = seriesTo(end!, Number(count), name, facts);
  if (!series || now !== end || !facts.isPrinted(is!, name, now!)) return false;
  const { mean, reach } = limits(series);
  return side === 'above' ? series.at(-1)! > mean + reach : series.at(-1)! < mean - reach;
};

const ranOnOneSide: SeriesClause = ([, side, count, end, length], name, facts) => {
  const series = seriesTo(end!, Number(count), name, facts);
  if (!series || Number(length) < 7) return false;
  const { mean } = limits(series);
  return series
    .slice(-Number(length))
    .every((value) => (side === 'above' ? value > mean : value < mean));
};

const trended: SeriesClause = ([, verb, count, end], name, facts) => {
  const series = seriesTo(end!, Number(count) + 1, name, facts);
  if (!series || Number(count) < 6) return false;
  return series
    .slice(1)
    .every((value, i) => (verb === 'rose' ? value > series[i]! : value < series[i]!));
};

const cameClose: SeriesClause = ([, side, count, end], name, facts) => {
  const series = seriesTo(end!, Number(count), name, facts);
  if (!series) return false;
  const { mean, reach } = limits(series);
  const near = series
    .slice(-3)
    .filter((value) =>
      side === 'upper' ? value > mean + (2 / 3) * reach : value < mean - (2 / 3) * reach,
    );
  return near.length >= 2;
};

const wasOrdinary: SeriesClause = ([, count, end], name, facts) => {
  const series = seriesTo(end!, Number(count), name, facts);
  if (!series) return false;
  const { mean, reach } = limits(series);
  return [series, series.map((value) => 2 * mean - value)].every((own) => {
    const any = (size: number, rule: (some: readonly number[]) => boolean) =>
      own.slice(size - 1).some((_, i) => rule(own.slice(i, i + size)));
    return !(
      any(1, ([value]) => value! > mean + reach + 1e-9) ||
      any(7, (some) => some.every((value) => value > mean + 1e-9)) ||
      any(7, (some) => some.slice(1).every((value, i) => value > some[i]!)) ||
      any(3, (some) => some.filter((value) => value > mean + (2 / 3) * reach + 1e-9).length >= 2)
    );
  });
};

const fartherThanUsual: SeriesClause = ([, now, is, side, then, was], name, facts) => {
  const differences = yearDifferences(now!, name, facts);
  if (!differences || !isYearApart(then!, now!, facts)) return false;
  if (!facts.isPrinted(is!, name, now!) || !facts.isPrinted(was!, name, then!)) return false;
  const { mean, reach } = limits(differences);
  const last = differences.at(-1)!;
  return side === 'above' ? last > mean + reach && last > 0 : last < mean - reach && last < 0;
};

const ranOnYearBefore: SeriesClause = ([, side, count, end], name, facts) => {
  const differences = yearDifferences(end!, name, facts, Number(count));
  if (!differences || Number(count) < 7) return false;
  return differences.every((value) => (side === 'above' ? value > 0 : value < 0));
};

function yearDifferences(
  end: string,
  name: string,
  { times, back, value }: Facts,
  count?: number,
): readonly number[] | null {
  const last = times.indexOf(end);
  if (back === null || last < 0) return null;
  const first = count === undefined ? back : last - count + 1;
  if (first < back) return null;
  const differences = times.slice(first, last + 1).map((time, i) => {
    const [now, before] = [value(name, time), value(name, times[first + i - back]!)];
    return now === null || before === null ? null : now - before;
  });
  return differences.some((one) => one === null) ? null : (differences as number[]);
}

function limits(series: readonly number[]): { readonly mean: number; readonly reach: number } {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const ranges = series.slice(1).map((value, i) => Math.abs(value - series[i]!));
  return { mean: sum(series) / series.length, reach: (2.66 * sum(ranges)) / ranges.length };
}

function seriesTo(
  end: string,
  count: number,
  name: string,
  { times, value }: Facts,
): readonly number[] | null {
  const last = times.indexOf(end);
  if (last + 1 < count) return null;
  const series = times.slice(last + 1 - count, last + 1).map((time) => value(name, time));
  return series.some((one) => one === null) ? null : (series as number[]);
}

function isYearApart(then: string, now: string, { times, back }: Facts): boolean {
  return back !== null && times.indexOf(now) - times.indexOf(then) === back;
}

const seriesClauses: readonly (readonly [string, SeriesClause])[] = [
  ['(rose|fell) from (.+) in TIME to (.+) in TIME(?:, by at least ([\\d.]+)(%| points?))?', moved],
  ['stayed level, to within (1 point|2%): (.+) in TIME, (.+) in TIME', stayedLevel],
  [
    'in TIME, (.+), lay (above|below) the range of usual variation over the (\\d+) \\w+ to TIME',
    outside,
  ],
  [
    'stayed (above|below) the mean of the (\\d+) \\w+ to TIME in each of the (\\d+) \\w+ to TIME',
    ranOnOneSide,
  ],
  ['(rose|fell) in each of the (\\d+) \\w+ to TIME', trended],
  [
    'came close to the (upper|lower) limit of usual variation over the (\\d+) \\w+ to TIME in two or more of the 3 \\w+ to TIME',
    cameClose,
  ],
  ['showed only usual variation over the (\\d+) \\w+ to TIME', wasOrdinary],
  [
    'in TIME, (.+), lay farther (above|below) TIME, (.+), than usual variation explains',
    fartherThanUsual,
  ],
  [
    'stayed (above|below) the same \\w+ of the year before in each of the (\\d+) \\w+ to TIME',
    ranOnYearBefore,
  ],
];

/** What a sentence about time says; its measure may follow a name. */
export function readSeries(text: string, facts: Facts): boolean {
  const name = facts.names.find((one) => isStart(text, `${one}: ${facts.noun} `)) ?? '';
  const rest = text.slice((name === '' ? `${facts.noun} ` : `${name}: ${facts.noun} `).length);
  if (!isStart(text, name === '' ? `${facts.noun} ` : `${name}: ${facts.noun} `))
    throw new Error(`not understood: ${text}`);
  const time = `(${facts.times.map(escaped).join('|')})`;
  for (const [pattern, clause] of seriesClauses) {
    const match = new RegExp(`^${pattern.replaceAll('TIME', time)}$`).exec(rest);
    if (match) return clause(match, name, facts);
  }
  throw new Error(`not understood: ${text}`);
}
