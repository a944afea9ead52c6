import type { Figure, FigureReason } from '../../figures/figure.js';
import { dayText } from '../../periods/dateText.js';

/** The first and the last day that the records of a file layout tell of; null where none are loaded. */
export interface RecordsSpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** A stretch of points of time that the records do not, or do not wholly, tell of; both ends belong to it. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  /** What is the matter with it, in a few words: `records end on 31 March 2024`. */
  readonly words: string;
}

/** One of the series of a chart: its figures by point of time. */
interface Series {
  readonly name: string;
  readonly figures: readonly (Figure | null)[];
}

type Cause = 'NOT_LOADED' | 'UNSETTLED' | 'PARTIAL';

const causes: Readonly<Partial<Record<FigureReason, Cause>>> = {
  NOT_LOADED: 'NOT_LOADED',
  UNSETTLED: 'UNSETTLED',
  PARTIAL: 'PARTIAL',
};

/**
 * The stretches of a time axis without records, with records of a part, or too recent to have settled.
 *
 * A series that has no figure at all makes none: its whole line is missing, not a time of it.
 *
 * @param ats the first day of each point of time, ISO, or a financial year as it is printed
 * @param records of every file layout that is loaded: the day at which a stretch begins or ends is one of theirs
 */
export function timeSpans(
  ats: readonly string[],
  series: readonly Series[],
  records: readonly RecordsSpan[],
): readonly TimeSpan[] {
  const some = series.filter(({ figures }) => figures.some((figure) => figure?.value != null));
  const counted = some.length > 0 ? some : series;
  const starts = ats.map((at) => (at.includes('/') ? `${at.slice(0, 4)}-04-01` : at));
  const points = starts.map((_, index) => {
    const at = counted.flatMap(({ name, figures }) => {
      const cause = causes[figures[index]?.reason ?? 'NO_VALUE'];
      return cause === undefined ? [] : [{ name, cause }];
    });
    const cause = at.find((one) => one.cause !== 'PARTIAL')?.cause ?? at[0]?.cause ?? null;
    const given = counted.filter(({ figures }) => figures[index] != null).length;
    return { cause, names: at.length < given ? at.map(({ name }) => name) : [] };
  });
  return runs(points.map(({ cause, names }) => (cause === null ? null : names.join(', ')))).map(
    ({ from, to, key }) => {
      const own = points.slice(from, to + 1).map(({ cause }) => cause);
      const words = spanWords({ from, to, causes: own }, starts, records);
      return { from, to, words: key === '' ? words : `${key}: ${words}` };
    },
  );
}

/** The stretches in which neighbours have the same key; null belongs to none. */
function runs(keys: readonly (string | null)[]) {
  const found: { from: number; to: number; key: string }[] = [];
  keys.forEach((key, index) => {
    const last = found.at(-1);
    if (key === null) return;
    if (last && last.to === index - 1 && last.key === key) last.to = index;
    else found.push({ from: index, to: index, key });
  });
  return found;
}

function spanWords(
  span: { readonly from: number; readonly to: number; readonly causes: readonly (Cause | null)[] },
  starts: readonly string[],
  records: readonly RecordsSpan[],
): string {
  const { from, to } = span;
  const first = span.causes[0] ?? 'NOT_LOADED';
  if (span.causes.every((cause) => cause === 'UNSETTLED')) return 'too recent to be settled';
  if (to === starts.length - 1) {
    // a point of which a part is loaded holds the last day; else the point before it does
    const holds = first === 'PARTIAL' ? from : from - 1;
    const within = (points: number) =>
      only(
        records.map((one) => one.to),
        (day) => holds >= 0 && day >= starts[holds]! && day < (starts[holds + points] ?? '9999'),
      );
    // what is counted on the last day of a point lacks the point in which its records end
    const end = within(1) ?? (first === 'PARTIAL' ? null : within(2));
    if (end !== null) return `records end on ${dayText(end)}`;
  }
  if (from === 0) {
    const within = (points: number) =>
      only(
        records.map((one) => one.from),
        (day) =>
          to + 1 < starts.length && day > starts[to]! && day <= (starts[to + points] ?? '9999'),
      );
    // and has the one in which they begin
    const begin = within(1) ?? within(2);
    if (begin !== null) return `records begin on ${dayText(begin)}`;
  }
  if (span.causes.every((cause) => cause === 'PARTIAL')) return 'records of a part of this time';
  if (span.causes.includes('NOT_LOADED')) return 'no records of this time';
  return 'too recent to be settled';
}

/** The one day that meets the test; null where there is none, or more than one. */
function only(days: readonly (string | null)[], test: (day: string) => boolean): string | null {
  const met = new Set(days.filter((day) => day !== null && test(day)));
  const [day] = met;
  return met.size === 1 ? (day ?? null) : null;
}
