import type { Cells } from '../../cells.js';

/** One requirement of one gap. Keys are the columns of `staged`; all but the id and the figure become `detail`. */
export interface MarketGap {
  readonly id: string;
  readonly figure_id: string | null;
  readonly gap_id: string;
  readonly gap: string;
  readonly client_group: string | null;
  readonly requirement: string;
  readonly value: number | null;
  readonly value_low: number | null;
  readonly value_high: number | null;
  readonly unit: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly provision_kind: string | null;
  readonly note: string | null;
}

/** A row of text as a requirement. */
export function parse(cells: Cells): MarketGap {
  return {
    id: cells.requiredText('gap_row_id'),
    figure_id: cells.text('figure_id'),
    gap_id: cells.requiredText('gap_id'),
    gap: cells.requiredText('gap'),
    client_group: cells.text('client_group'),
    requirement: cells.requiredText('requirement'),
    value: cells.number('value'),
    value_low: cells.number('value_low'),
    value_high: cells.number('value_high'),
    unit: cells.text('unit'),
    period_start: cells.date('period_start'),
    period_end: cells.date('period_end'),
    provision_kind: cells.text('provision_kind'),
    note: cells.text('note'),
  };
}
