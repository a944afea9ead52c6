import type { SortingState } from '@tanstack/react-table';
import type { LocationRow, RatingCode } from '../register/locationRow.js';

/** Best first, not rated last. */
const ratingOrder: Readonly<Record<RatingCode, number>> = {
  OUTSTANDING: 0,
  GOOD: 1,
  REQUIRES_IMPROVEMENT: 2,
  INADEQUATE: 3,
  NOT_RATED: 4,
};

/** The rows in an order; what is not known stands last in either direction, equals stand by name. */
export function sortLocations(
  rows: readonly LocationRow[],
  [word]: SortingState,
): readonly LocationRow[] {
  if (!word) return rows;
  const sign = word.desc ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [first, second] = [valueOf(a, word.id), valueOf(b, word.id)];
    if (first === null || second === null) {
      return Number(first === null) - Number(second === null) || byName(a, b);
    }
    return sign * compare(first, second) || byName(a, b);
  });
}

function valueOf(row: LocationRow, column: string): string | number | null {
  switch (column) {
    case 'beds':
    case 'vacancies':
      return row[column];
    case 'rating':
      return ratingOrder[row.ratingCode];
    case 'kind':
    case 'clientGroup':
    case 'ward':
      return row[column];
    default:
      return row.name;
  }
}

function compare(first: string | number, second: string | number): number {
  return typeof first === 'number' && typeof second === 'number'
    ? first - second
    : words.compare(String(first), String(second));
}

function byName(a: LocationRow, b: LocationRow): number {
  return words.compare(a.name, b.name) || words.compare(a.id, b.id);
}

const words = new Intl.Collator('en-GB', { numeric: true });
