/** A span of days, both ends inside, as ISO dates. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The grains of time a figure can be grouped by. */
export const timeGrains = ['day', 'week', 'month', 'quarter', 'financialYear'] as const;
export type TimeGrain = (typeof timeGrains)[number];

/**
 * The financial year, 1 April to 31 March, that starts in a calendar year.
 *
 * @example financialYear(2023) // { from: '2023-04-01', to: '2024-03-31' }
 */
export function financialYear(startYear: number): Period {
  return { from: `${startYear}-04-01`, to: `${startYear + 1}-03-31` };
}

/** Whether two periods share a day; an open end (null) reaches past every date. */
export function overlaps(period: Period, episode: { from: string; to: string | null }): boolean {
  return episode.from <= period.to && (episode.to === null || episode.to >= period.from);
}
