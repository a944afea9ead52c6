import type { EqualityMeasure } from '../gql/graphql.js';

/** A service whose people can be compared with the residents. */
export interface MeasureWords {
  readonly code: EqualityMeasure;
  readonly label: string;
  /** Who the people are, inside a sentence: `people in long-term support`. */
  readonly people: string;
  /** What is counted beside people, over a period only. */
  readonly amount?: 'hours' | 'nights';
}

/** The services to choose from, the broadest first. */
export const equalityMeasures: readonly MeasureWords[] = [
  {
    code: 'LONG_TERM_SUPPORT',
    label: 'Long-term support, all',
    people: 'people in long-term support',
  },
  { code: 'ANY_SUPPORT', label: 'Any service', people: 'people with any service' },
  { code: 'HOME_SUPPORT', label: 'Home support', people: 'people with home support' },
  {
    code: 'HOME_SUPPORT_HOURS',
    label: 'Home support hours',
    people: 'people who had hours of home support',
    amount: 'hours',
  },
  { code: 'RESIDENTIAL_CARE', label: 'Residential care', people: 'people in residential care' },
  { code: 'NURSING_CARE', label: 'Nursing care', people: 'people in nursing care' },
  { code: 'HOUSING_WITH_CARE', label: 'Housing with care', people: 'people in housing with care' },
  { code: 'SUPPORTED_LIVING', label: 'Supported living', people: 'people in supported living' },
  { code: 'SHARED_LIVES', label: 'Shared Lives', people: 'people in Shared Lives' },
  { code: 'DIRECT_PAYMENT', label: 'Direct payment', people: 'people with a direct payment' },
  {
    code: 'DAY_OPPORTUNITIES',
    label: 'Day opportunities',
    people: 'people with day opportunities',
  },
  { code: 'RESPITE', label: 'Respite', people: 'people with respite' },
  {
    code: 'RESPITE_NIGHTS',
    label: 'Respite nights',
    people: 'people who had nights of respite',
    amount: 'nights',
  },
  {
    code: 'CARER_SUPPORT',
    label: 'Support to unpaid carers',
    people: 'people with support for carers',
  },
  {
    code: 'PATHWAY_1',
    label: 'Short-term home support (pathway 1)',
    people: 'people in pathway 1',
  },
  { code: 'PATHWAY_2', label: 'Short-term beds (pathway 2)', people: 'people in pathway 2' },
  { code: 'EQUIPMENT', label: 'Equipment and adaptations', people: 'people with equipment' },
  { code: 'TELECARE', label: 'Telecare', people: 'people with telecare' },
  {
    code: 'PROFESSIONAL_SUPPORT',
    label: 'Professional support',
    people: 'people with professional support',
  },
  { code: 'TRANSPORT', label: 'Transport', people: 'people with transport' },
  { code: 'MEALS', label: 'Meals', people: 'people with meals' },
];

/** The words of a service. */
export function measureOf(code: string | undefined): MeasureWords {
  return equalityMeasures.find((measure) => measure.code === code) ?? equalityMeasures[0]!;
}
