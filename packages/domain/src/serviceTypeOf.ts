import type { ServiceTerm, ServiceTypeCode } from './serviceTypes.js';

/** What Client Level Data (release 2 wording) says of a service. */
export interface CldService {
  readonly serviceType: string;
  readonly serviceComponent: string;
  readonly deliveryMechanism: string | null;
  /** The council's own word for the service; only `Telecare` and `Laundry` are read from it. */
  readonly eventDescription: string | null;
}

/**
 * The term of a service: long, short, ongoing low level or for an unpaid carer.
 *
 * @returns null where the service type is not in the code list.
 */
export function serviceTermOf(cldServiceType: string): ServiceTerm | null {
  if (cldServiceType === 'Short term support: Ongoing low level') return 'ongoing-low-level';
  if (cldServiceType.startsWith('Long term support:')) return 'long';
  if (cldServiceType.startsWith('Short term support:')) return 'short';
  if (cldServiceType.startsWith('Unpaid carer support:')) return 'carer';
  return null;
}

const typeByComponent: Readonly<Record<string, ServiceTypeCode>> = {
  Reablement: 'pathway-1',
  'Short term nursing care': 'pathway-2',
  'Short term residential care': 'pathway-2',
  'Long term nursing care': 'nursing-care',
  'Long term residential care': 'residential-care',
  'Home support or domiciliary care': 'home-support',
  'Day support': 'day-opportunities',
  Meals: 'meals',
  Transport: 'transport',
  Equipment: 'equipment',
  'Direct payment': 'direct-payment',
  'Shared Lives': 'shared-lives',
  'Community supported living': 'supported-living',
  'Extra care housing': 'housing-with-care',
  'Professional support: Social worker': 'professional-support',
  'Professional support: Other': 'professional-support',
  'Learning, education or employment support': 'learning-and-employment',
  'End of life care': 'end-of-life-care',
  'Emergency support': 'emergency-support',
  'Other short term support': 'other-short-term',
  'Other long term support': 'other-long-term',
  'Unpaid carer respite': 'respite',
  'Unpaid carer sitting service': 'carer-support',
  'Unpaid carer universal services': 'carer-support',
  'Other unpaid carer support': 'carer-support',
};

/**
 * The service type, in the council's published words, of a Client Level Data service.
 *
 * The component decides. Two services that Client Level Data has no component for are told from the council's own
 * description: telecare (inside `Equipment`) and laundry (inside the `Other …` components). Home support that is
 * short term is pathway 1. An unknown component is `not-mapped`, never another type.
 *
 * @example serviceTypeOf({ serviceType: 'Long term support: Community', serviceComponent: 'Extra care housing',
 *   deliveryMechanism: null, eventDescription: null }) // 'housing-with-care'
 */
export function serviceTypeOf(service: CldService): ServiceTypeCode {
  const { serviceType, serviceComponent, eventDescription } = service;
  if (serviceComponent === 'Equipment' && eventDescription === 'Telecare') return 'telecare';
  if (serviceComponent.startsWith('Other ') && eventDescription === 'Laundry') return 'laundry';
  if (
    serviceComponent === 'Home support or domiciliary care' &&
    serviceTermOf(serviceType) === 'short'
  )
    return 'pathway-1';
  return typeByComponent[serviceComponent] ?? 'not-mapped';
}
