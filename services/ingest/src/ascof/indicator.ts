import { authorityOf, england, type Authority } from '@careshape/domain';
import type { Cells } from '../cells.js';
import { outside, type Staging } from '../layout.js';
import { indicatorCode } from './indicatorCode.js';
import { indicatorHeading } from './indicatorHeading.js';
import { indicatorValue } from './indicatorValue.js';

/** One printed cell of the outcomes framework. Keys are the columns of `staged`. */
export interface Indicator {
  readonly area: string;
  readonly area_name: string;
  /** The edition of the framework whose codes these are: a code means something else in another one. */
  readonly framework: string;
  readonly code: string;
  readonly period_label: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly field: string;
  readonly value: number | null;
  readonly status: string;
  readonly printed: string;
}

/** The columns of `staged`. */
export const indicatorStaging: Staging<Indicator> = {
  area: 'text',
  area_name: 'text',
  framework: 'text',
  code: 'text',
  period_label: 'text',
  period_from: 'date',
  period_to: 'date',
  field: 'text',
  value: 'numeric',
  status: 'text',
  printed: 'text',
};

/** The edition of the framework whose codes the measures have since April 2023. */
export const indicatorFramework = '2023-24';

/**
 * A row of the long form (`table`, `ons_area_code`, `la_code`, `area`, `period_and_field`, `value`) as an indicator.
 *
 * The authority, its region and England are kept; other areas are left out. A spreadsheet also gives `printed`: the
 * words of the cell, where `value` is the number behind them.
 */
export function parseIndicator(
  cells: Cells,
  _known: unknown,
  authority: Authority,
): Indicator | typeof outside {
  const area = cells.text('ons_area_code');
  if (area !== null && !areasFor(authority).has(area)) return outside;
  const table = cells.requiredText('table');
  const heading = cells.requiredText('period_and_field');
  const text = cells.text('value') ?? '';
  const printed = cells.text('printed') ?? text;
  const code = indicatorCode(table);
  const period = indicatorHeading(heading);
  const { value, status } = indicatorValue(text) ?? { value: null, status: null };
  const hint = `It stands in table ${table}, ${heading}.`;
  if (table && code === null)
    cells.problem({ code: 'unknown-code', column: 'table', value: table, hint: 'Write 2E(2a).' });
  if (heading && period === null)
    cells.problem({
      code: 'unknown-code',
      column: 'period_and_field',
      value: heading,
      hint: 'Write 2024 to 2025 - outcome.',
    });
  if (status === null)
    cells.problem({
      code: 'unknown-code',
      column: 'value',
      value: text,
      hint: `${hint} ${markers}`,
    });
  return {
    area: cells.requiredText('ons_area_code'),
    area_name: cells.requiredText('area'),
    framework: indicatorFramework,
    code: code ?? '',
    period_label: period?.periodLabel ?? '',
    period_from: period?.periodFrom ?? '',
    period_to: period?.periodTo ?? '',
    field: period?.field ?? '',
    value,
    status: status ?? '',
    printed,
  };
}

const markers = 'A cell is a number or one of [c], [z], [x], [low].';

const areasOf = new Map<string, ReadonlySet<string>>();

/** The areas a council's outcomes are compared with: itself, its region, England. */
export function areasFor({ code }: Authority): ReadonlySet<string> {
  let areas = areasOf.get(code);
  if (!areas) {
    const region = authorityOf(code)?.region;
    areas = new Set([code, england, ...(region ? [region] : [])]);
    areasOf.set(code, areas);
  }
  return areas;
}
