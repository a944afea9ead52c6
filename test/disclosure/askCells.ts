import { ask } from '../platform.js';

/** A figure as the API gives it. */
export interface Shown {
  readonly value: number | null;
  readonly status: 'EXACT' | 'ROUNDED' | 'SUPPRESSED' | 'NOT_AVAILABLE';
  readonly least: number | null;
  readonly most: number | null;
}

/** A question about cells: dimensions and measures by their fields, filters as GraphQL text. */
export interface CellsAsked {
  readonly cube: string;
  readonly by: readonly string[];
  readonly measure: string;
  readonly where?: string;
  readonly grid?: 'FULL' | 'PRESENT';
}

/** What comes back: the figure of each cell by its place, and of all cells together. */
export interface CellsShown {
  readonly cells: ReadonlyMap<string, Shown>;
  readonly total: Shown;
}

type As = 'public' | 'analyst';

interface Grid {
  readonly rows: readonly Record<string, unknown>[];
  readonly totals: { readonly figure: Shown };
}

const times = ['day', 'week', 'month', 'quarter', 'financialYear'];
/** Dimensions whose codes are text in a filter; those of all others are values of an enum. */
const open = ['ward', 'zone'];

/** Asks for all cells of a question, as the attacker (`public`) or as the truth (`analyst`). */
export async function askCells(asked: CellsAsked, as: As): Promise<CellsShown> {
  const whole = await askGrid(asked, as).catch((error: unknown) => {
    if (String(error).includes('the answer has')) return null;
    throw error;
  });
  if (whole) return { cells: cellsOf(whole, asked), total: whole.totals.figure };
  // more than one answer may hold: each code of the first dimension on its own
  const parts = await askParts(asked, as);
  const cells = new Map(parts.flatMap((part) => [...cellsOf(part, asked)]));
  const { totals } = await askGrid({ ...asked, by: [] }, as);
  return { cells, total: totals.figure };
}

/** The name of a field as a value of an enum. */
export function enumValue(field: string): string {
  return field.replace(/(?=[A-Z])/g, '_').toUpperCase();
}

/** The true number of people of a cell: council staff see no row where there is nobody. */
export function peopleIn({ cells }: CellsShown, place: string): number {
  return cells.get(place)?.value ?? 0;
}

async function askGrid({ cube, by, measure, where, grid }: CellsAsked, as: As): Promise<Grid> {
  const fields = by.map((field) => (times.includes(field) ? field : `${field} { code }`));
  const answer = await ask<{ grid: Grid }>(
    `{ grid: ${cube}(by: [${by.map(enumValue).join()}], where: { ${where ?? ''} }, grid: ${grid ?? 'FULL'}) {
      rows { ${fields.join(' ')} figure: ${measure} { value status least most } }
      totals { figure: ${measure} { value status least most } } } }`,
    { as },
  );
  return answer.grid;
}

async function askParts(asked: CellsAsked, as: As): Promise<readonly Grid[]> {
  const { where = '' } = asked;
  const first = asked.by.find((field) => !times.includes(field))!;
  const { rows } = await askGrid({ ...asked, by: [first] }, as);
  const grids: Grid[] = [];
  for (const row of rows) {
    const code = (row[first] as { code: string } | null)?.code ?? 'unknown';
    const written = open.includes(first) ? JSON.stringify(code) : code;
    const only = `${where} ${first}: { in: [${written}] }`;
    grids.push(await askGrid({ ...asked, where: only }, as));
  }
  return grids;
}

function cellsOf({ rows }: Grid, { by }: CellsAsked): ReadonlyMap<string, Shown> {
  return new Map(
    rows.map(({ figure, ...place }) => [
      JSON.stringify(by.map((field) => place[field])),
      figure as Shown,
    ]),
  );
}
