import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext } from '../layout.js';
import { dateRanges, hullOf } from '../spans.js';
import {
  type Counted,
  type Counts,
  countTally,
  isOfPeriod,
  nothingCounted,
  type Tally,
} from './tally.js';

/** How a number stood before a load, and how it would stand after. */
export interface Change {
  /** What is counted: `requests`, `people with requests`, `hours planned`. */
  readonly what: string;
  readonly before: number;
  readonly after: number;
  /** The same month by month, by first day; none for what has no days. */
  readonly months: readonly {
    readonly month: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** A day's mean in the year before the period, and in the period; null where nothing is loaded of one of them. */
  readonly pace: { readonly before: number; readonly after: number } | null;
}

/** Where the two states of the data are read: the one that stands, and the one within the load's transaction. */
export interface BothStates {
  readonly before: ClientBase;
  readonly after: ClientBase;
}

/** What a load changes of what its layout counts, in the days that it replaces. */
export async function readChanges(
  { before, after }: BothStates,
  tallies: readonly Tally[],
  { authority: { code }, layout }: Pick<LoadContext, 'authority'> & { readonly layout: string },
  replaced: readonly Period[],
): Promise<readonly Change[]> {
  const period = hullOf(replaced);
  const [days, yearBefore] = period
    ? await daysLoaded(after, { code, layout, period, replaced })
    : [0, null];
  const changes: Change[] = [];
  for (const tally of tallies) {
    if (period === null && isOfPeriod(tally)) continue;
    const [was, is] = await Promise.all([
      countTally(before, tally, code, replaced),
      countTally(after, tally, code, replaced),
    ]);
    const earlier =
      yearBefore && tally.day !== null
        ? await countTally(after, tally, code, [yearBefore.period])
        : null;
    const states = { was, is, earlier, days, daysBefore: yearBefore?.days ?? 0 };
    changes.push(...changesOf(tally, states));
  }
  return changes;
}

interface States {
  readonly was: Counts;
  readonly is: Counts;
  /** Of the year before. */
  readonly earlier: Counts | null;
  readonly days: number;
  readonly daysBefore: number;
}

function changesOf(
  { what, people, amount, day }: Tally,
  { was, is, earlier, days, daysBefore }: States,
): readonly Change[] {
  const months = [...new Set([...was.keys(), ...is.keys()])]
    .filter((month) => month !== 'all')
    .toSorted();
  const change = (named: string, of: keyof Counted): Change => {
    const at = (counts: Counts, month: string) => (counts.get(month) ?? nothingCounted)[of];
    const [past, present] = [earlier ? at(earlier, 'all') : 0, at(is, 'all')];
    return {
      what: named,
      before: at(was, 'all'),
      after: present,
      months: months.map((month) => ({ month, before: at(was, month), after: at(is, month) })),
      pace:
        // people are not so many a day: who comes in two weeks counts once
        day !== null && of !== 'people' && past > 0 && present > 0
          ? { before: past / daysBefore, after: present / days }
          : null,
    };
  };
  return [
    change(what, 'rows'),
    ...(people ? [change(`people with ${what}`, 'people')] : []),
    ...(amount ? [change(amount.what, 'amount')] : []),
  ];
}

/** How many days a load replaces, and which of the year before its period are loaded, of a layout. */
async function daysLoaded(
  client: ClientBase,
  {
    code,
    layout,
    period,
    replaced,
  }: { code: string; layout: string; period: Period; replaced: readonly Period[] },
): Promise<readonly [number, { readonly period: Period; readonly days: number } | null]> {
  const { rows } = await client.query<{ from: string; to: string; days: number; replaced: number }>(
    `with year as (select ($3::date - interval '1 year')::date as first, $3::date - 1 as last)
     select first::text as "from", last::text as "to",
       (select coalesce(sum(least(to_on, last) - greatest(from_on, first) + 1), 0)::int from coverage
        where authority = $1 and layout = $2 and from_on <= last and to_on >= first) as days,
       (select sum(upper(span) - lower(span))::int from unnest($4::daterange[]) span) as replaced
     from year`,
    [code, layout, period.from, dateRanges(replaced)],
  );
  const { days, replaced: own, ...year } = rows[0]!;
  return [own, days > 0 ? { period: year, days } : null];
}
