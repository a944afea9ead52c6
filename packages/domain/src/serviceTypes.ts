/** How long a service is meant to last, as Client Level Data divides it. */
export const serviceTerms = ['long', 'short', 'ongoing-low-level', 'carer'] as const;
export type ServiceTerm = (typeof serviceTerms)[number];

/** Where a person is while the service is given. */
export const serviceSettings = ['care-home', 'accommodation', 'community'] as const;
export type ServiceSetting = (typeof serviceSettings)[number];

/** One kind of service, in the words a council publishes. */
export interface ServiceType {
  readonly code: string;
  readonly label: string;
  readonly setting: ServiceSetting;
  /** Whether the Care Quality Commission registers the places where it is given. */
  readonly regulated: boolean;
}

/**
 * Every service type a placement can have, in reading order.
 *
 * Source: the service types of the council's Market Position Statement, joined to the service components
 * of Client Level Data, release 2.
 */
export const serviceTypes = [
  { code: 'residential-care', label: 'Residential care', setting: 'care-home', regulated: true },
  { code: 'nursing-care', label: 'Nursing care', setting: 'care-home', regulated: true },
  { code: 'home-support', label: 'Home support', setting: 'community', regulated: true },
  {
    code: 'housing-with-care',
    label: 'Housing with care',
    setting: 'accommodation',
    regulated: true,
  },
  {
    code: 'supported-living',
    label: 'Supported living',
    setting: 'accommodation',
    regulated: true,
  },
  { code: 'shared-lives', label: 'Shared Lives', setting: 'accommodation', regulated: true },
  { code: 'day-opportunities', label: 'Day opportunities', setting: 'community', regulated: false },
  { code: 'direct-payment', label: 'Direct payment', setting: 'community', regulated: false },
  {
    code: 'pathway-1',
    label: 'Short-term home support (pathway 1)',
    setting: 'community',
    regulated: true,
  },
  {
    code: 'pathway-2',
    label: 'Short-term beds (pathway 2)',
    setting: 'care-home',
    regulated: true,
  },
  { code: 'respite', label: 'Respite', setting: 'care-home', regulated: true },
  { code: 'telecare', label: 'Telecare', setting: 'community', regulated: false },
  { code: 'equipment', label: 'Equipment and adaptations', setting: 'community', regulated: false },
  { code: 'transport', label: 'Transport', setting: 'community', regulated: false },
  { code: 'laundry', label: 'Laundry', setting: 'community', regulated: false },
  { code: 'meals', label: 'Meals', setting: 'community', regulated: false },
  {
    code: 'professional-support',
    label: 'Professional support',
    setting: 'community',
    regulated: false,
  },
  {
    code: 'learning-and-employment',
    label: 'Learning, education or employment support',
    setting: 'community',
    regulated: false,
  },
  { code: 'end-of-life-care', label: 'End of life care', setting: 'community', regulated: true },
  { code: 'emergency-support', label: 'Emergency support', setting: 'community', regulated: false },
  {
    code: 'carer-support',
    label: 'Support to unpaid carers',
    setting: 'community',
    regulated: false,
  },
  {
    code: 'other-long-term',
    label: 'Other long-term support',
    setting: 'community',
    regulated: false,
  },
  {
    code: 'other-short-term',
    label: 'Other short-term support',
    setting: 'community',
    regulated: false,
  },
  { code: 'not-mapped', label: 'Invalid and not mapped', setting: 'community', regulated: false },
] as const satisfies readonly ServiceType[];

export type ServiceTypeCode = (typeof serviceTypes)[number]['code'];
