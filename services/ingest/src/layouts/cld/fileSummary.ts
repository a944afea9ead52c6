import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';

/** What a staged file holds, counted in one pass. */
export interface FileSummary {
  /** The reporting period that most rows name. */
  readonly period: Period;
  /** Whether every row names it. */
  readonly onePeriod: boolean;
  /** Into how many batches its people were put. */
  readonly batches: number;
  readonly rowsOfKind: (kind: string) => number;
}

interface Group {
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly rows: number;
  readonly batches: number | null;
}

/** Counts the rows of `staged`; null where there is no event. */
export async function summariseFile(client: ClientBase): Promise<FileSummary | null> {
  const { rows: groups } = await client.query<Group>(
    `select kind, period_from::text as "from", period_to::text as "to", count(*)::int as rows, max(batch) as batches
     from staged group by kind, period_from, period_to`,
  );
  const periods = new Map<string, { period: Period; rows: number }>();
  for (const { from, to, rows } of groups) {
    if (from === null || to === null) continue;
    const key = `${from} ${to}`;
    periods.set(key, { period: { from, to }, rows: rows + (periods.get(key)?.rows ?? 0) });
  }
  const [most] = [...periods.values()].toSorted((a, b) => b.rows - a.rows);
  if (!most) return null;
  const rowsOfKind = (wanted: string) =>
    groups.reduce((sum, { kind, rows }) => (kind === wanted ? sum + rows : sum), 0);
  return {
    period: most.period,
    onePeriod: periods.size === 1,
    batches: Math.max(0, ...groups.map(({ batches }) => batches ?? 0)),
    rowsOfKind,
  };
}
