import { type Cells, codeList } from '../../cells.js';
import { codeWords } from '../../codeWords.js';

/** One printed figure. Keys are the columns of `staged`. */
export interface PublishedFigure {
  readonly id: string;
  readonly document_id: string;
  readonly locator: string;
  readonly subject: string;
  readonly measure: string;
  readonly label: string;
  readonly service_type: string | null;
  readonly client_group: string | null;
  readonly age_band: string | null;
  readonly ethnic_group: string | null;
  readonly sex: string | null;
  readonly area: string | null;
  readonly zone: string | null;
  readonly provider_name: string | null;
  readonly city: string | null;
  readonly tenure: string | null;
  readonly period_label: string | null;
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly value: number | null;
  readonly value_low: number | null;
  readonly value_high: number | null;
  readonly unit: string;
  readonly qualifier: string;
  readonly comparator: string | null;
  readonly note: string | null;
  readonly repeat_of: string | null;
  readonly conflicts_with: string | null;
}

const qualifiers = codeWords(
  'exact',
  'circa',
  'at_least',
  'at_most',
  'estimate',
  'target',
  'projection',
);
const cities = codeList([
  ['in_city', 'in'],
  ['out_of_city', 'out'],
]);

/** A row of text as a printed figure. */
export function parse(cells: Cells): PublishedFigure {
  return {
    id: cells.requiredText('figure_id'),
    document_id: cells.requiredText('document_id'),
    locator: cells.requiredText('locator'),
    subject: cells.requiredText('subject'),
    measure: cells.requiredText('measure'),
    label: cells.requiredText('measure_label'),
    service_type: cells.text('service_type'),
    client_group: cells.text('client_group'),
    age_band: cells.text('age_band'),
    ethnic_group: cells.text('ethnicity'),
    sex: cells.text('sex'),
    area: cells.text('area'),
    zone: cells.text('zone'),
    provider_name: cells.text('provider_name'),
    city: cells.code('in_out_city', cities),
    tenure: cells.text('tenure'),
    period_label: cells.text('period_label'),
    period_from: cells.date('period_start'),
    period_to: cells.date('period_end'),
    value: cells.number('value'),
    value_low: cells.number('value_low'),
    value_high: cells.number('value_high'),
    unit: cells.requiredText('unit'),
    qualifier: cells.requiredCode('qualifier', qualifiers),
    comparator: cells.text('comparator'),
    note: cells.text('note'),
    repeat_of: cells.text('repeat_of'),
    conflicts_with: cells.text('conflicts_with'),
  };
}
