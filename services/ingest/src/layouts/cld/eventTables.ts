import type { EventKind } from './parse.js';

/** A kind of event: its table, what tells two events of a person apart, what it says. */
export interface EventTable {
  readonly kind: EventKind;
  readonly table: 'request' | 'assessment' | 'review' | 'placement';
  /** The Department's unique event, beside the person. */
  readonly key: readonly string[];
  /** Beside authority, load and person. */
  readonly columns: readonly string[];
}

const common = ['client_type', 'start_on', 'end_on', 'outcome'];
const commonKey = ['start_on', 'end_on', 'client_type'];

/** The four kinds of event, services last. */
export const eventTables: readonly EventTable[] = [
  {
    kind: 'Request',
    table: 'request',
    key: [...commonKey, 'route'],
    columns: [...common, 'route'],
  },
  {
    kind: 'Assessment',
    table: 'assessment',
    key: [...commonKey, 'assessment_type'],
    columns: [...common, 'assessment_type', 'eligible_needs', 'method'],
  },
  {
    kind: 'Review',
    table: 'review',
    key: commonKey,
    columns: [...common, 'review_type', 'outcomes_achieved', 'method'],
  },
  {
    kind: 'Service',
    table: 'placement',
    // a service's end may change, and is not in its key
    key: [
      'start_on',
      'client_type',
      'cld_service_type',
      'component',
      'service_type',
      'delivery',
      'unit_cost',
      'cost_frequency',
      'planned_units',
    ],
    columns: [
      ...common,
      'from_on',
      'term',
      'service_type',
      'cld_service_type',
      'component',
      'delivery',
      'provider_id',
      'location_id',
      'city',
      'unit_cost',
      'cost_frequency',
      'planned_units',
      'weekly_pence',
      'one_off_cost',
    ],
  },
];
