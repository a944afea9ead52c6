import { ask } from '../platform.js';

/** A figure as the API gives it. */
export interface Shown {
  readonly value: number | null;
  readonly status: 'EXACT' | 'ROUNDED' | 'SUPPRESSED' | 'NOT_AVAILABLE';
  readonly least: number | null;
  readonly most: number | null;
}

/** A question about cells: names as the schema writes them, filters as GraphQL text. */
export interface CellsAsked {
  readonly cube: string;
  readonly by: readonly string[];
  readonly measure: string;
  readonly where?: string;
}

/** What comes back: the figure of each cell by its place, and of all cells together. */
export interface CellsShown {
  readonly cells: ReadonlyMap<string, Shown>;
  readonly total: Shown;
}

interface Page {
  readonly rows: readonly Record<string, unknown>[];
  readonly totals: { readonly figure: Shown };
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const times = ['day', 'week', 'month', 'quarter', 'financialYear'];

/** Asks for all cells of a question, page after page, as the attacker (`public`) or as the truth (`analyst`). */
export async function askCells(
  { cube, by, measure, where = '' }: CellsAsked,
  as: 'public' | 'analyst',
): Promise<CellsShown> {
  const fields = by.map((field) => (times.includes(field) ? field : `${field} { code }`));
  const query = `query ($after: String) { page: ${cube}(where: { ${where} }, first: 1000, after: $after) {
    rows { ${fields.join(' ')} figure: ${measure} { value status least most } }
    totals { figure: ${measure} { value status least most } } pageInfo { hasNextPage endCursor } } }`;
  const cells = new Map<string, Shown>();
  let after: string | null = null;
  for (;;) {
    const { page }: { page: Page } = await ask<{ page: Page }>(query, { variables: { after }, as });
    for (const { figure, ...place } of page.rows)
      cells.set(JSON.stringify(by.map((field) => place[field])), figure as Shown);
    if (!page.pageInfo.hasNextPage) return { cells, total: page.totals.figure };
    after = page.pageInfo.endCursor;
  }
}

/** The true number of people of a cell: council staff see no row where there is nobody. */
export function peopleIn({ cells }: CellsShown, place: string): number {
  return cells.get(place)?.value ?? 0;
}
