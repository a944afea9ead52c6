import type { PageSearch } from '../../page/pageSearch.js';
import type { Exploration, ExploreFilter } from './exploration.js';
import { shortDay } from '../choices/periodParts.js';

/**
 * An exploration as it stands in the address, compact and readable.
 *
 * @example
 * // subject=homeSupport&show=people&by=zone&time=month&from=2023-04&to=2024-03&where=term:LONG
 */
export function explorationSearch(exploration: Exploration): PageSearch {
  const { subject, measures, by, time, period, filters, chart, sort } = exploration;
  return {
    subject,
    show: measures.join(','),
    by: by.length > 0 ? by.join(',') : undefined,
    time: time ?? undefined,
    from: period ? shortDay(period.from, 'first') : undefined,
    to: period ? shortDay(period.to, 'last') : undefined,
    where: filters.length > 0 ? filters.map(filterText).join(';') : undefined,
    chart: chart ?? undefined,
    sort: sort ?? undefined,
  };
}

function filterText({ dimension, values, leaveOut }: ExploreFilter): string {
  return `${leaveOut ? '-' : ''}${dimension}:${values.map(escaped).join(',')}`;
}

/** A code may hold the signs that part codes from each other. */
function escaped(value: string): string {
  return value.replace(/[%,;]/g, encodeURIComponent);
}
