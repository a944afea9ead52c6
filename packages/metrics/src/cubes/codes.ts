import {
  ageBands,
  broadEthnicGroups,
  cldCodeOf,
  cldEventOutcomes,
  cldPlainWords,
  cldRoutesOfAccess,
  type CldValue,
  clientGroups,
  ethnicGroups,
  notMapped,
  publishedEthnicGroups,
  ratings,
  serviceTypes,
  sexes,
  workingAgeBands,
} from '@careshape/domain';
import type { CodeValue } from './cube.js';

/** The code of a value that is not known: a value of its own, never dropped and never the total. */
export const unknown: CodeValue = { code: 'unknown', label: 'Not known' };

/** The code of a value that its list does not have: the Department's own category. */
const notMappedValue: CodeValue = { code: 'not-mapped', label: notMapped };

/** A list of Client Level Data, closed by what is not mapped and what is not known. */
const cldList = (values: readonly CldValue[]): readonly CodeValue[] => [
  ...values.map(({ words }) => ({
    code: cldCodeOf(words),
    label: words,
    plain: cldPlainWords(words),
  })),
  notMappedValue,
  unknown,
];

const plain = (values: readonly CodeValue[]): readonly CodeValue[] =>
  values.map(({ code, label }) => ({ code, label }));

/** Every closed list by its name, in reading order. */
export const codeLists = {
  ServiceType: plain(serviceTypes),
  ServiceFlowFrom: [...plain(serviceTypes), { code: 'none', label: 'New to support' }],
  ServiceFlowTo: [...plain(serviceTypes), { code: 'none', label: 'Left support' }],
  ServiceTerm: [
    { code: 'long', label: 'Long term' },
    { code: 'short', label: 'Short term' },
    { code: 'ongoing-low-level', label: 'Ongoing low level' },
    { code: 'carer', label: 'For an unpaid carer' },
    unknown,
  ],
  ClientGroup: plain(clientGroups),
  AgeBand: [...plain(ageBands), unknown],
  WorkingAge: [...plain(workingAgeBands), unknown],
  Sex: plain(sexes),
  EthnicGroup: plain(ethnicGroups),
  EthnicGroupPublished: plain(publishedEthnicGroups),
  EthnicGroupBroad: plain(broadEthnicGroups),
  City: [{ code: 'in', label: 'In the city' }, { code: 'out', label: 'Out of the city' }, unknown],
  Delivery: [
    { code: 'direct-payment', label: 'Direct payment' },
    { code: 'managed-budget', label: 'Managed personal budget' },
    { code: 'commissioned', label: 'Commissioned by the council' },
    notMappedValue,
    unknown,
  ],
  ClientType: [
    { code: 'service-user', label: 'Person supported' },
    { code: 'unpaid-carer', label: 'Unpaid carer' },
    { code: 'unpaid-carer-by-association', label: 'Unpaid carer known by association' },
    unknown,
  ],
  HomeSupportTerm: [
    { code: 'long', label: 'Long term' },
    { code: 'short', label: 'Short term' },
    { code: 'night', label: 'Night' },
  ],
  RespiteSetting: [
    { code: 'care-home', label: 'Care home' },
    { code: 'nursing-home', label: 'Nursing home' },
    { code: 'housing-with-care', label: 'Housing with care' },
    { code: 'shared-lives', label: 'Shared Lives' },
    { code: 'own-home', label: 'Own home' },
    { code: 'other', label: 'Other' },
  ],
  RespiteBooking: [
    { code: 'planned', label: 'Planned' },
    { code: 'emergency', label: 'Emergency' },
  ],
  RespiteReason: [
    { code: 'carer-break', label: 'A break for the carer' },
    { code: 'carer-illness', label: 'Illness of the carer' },
    { code: 'carer-crisis', label: 'Crisis of the carer' },
    { code: 'hospital-discharge', label: 'Discharge from hospital' },
    { code: 'trial-stay', label: 'Trial stay' },
    { code: 'other', label: 'Other' },
  ],
  RespiteFollowedBy: [
    { code: 'returned-home', label: 'Returned home' },
    { code: 'long-term-care', label: 'Long-term care' },
    { code: 'hospital', label: 'Hospital' },
    { code: 'extended-stay', label: 'Extended stay' },
    { code: 'other', label: 'Other' },
  ],
  RouteOfAccess: cldList(cldRoutesOfAccess),
  EventOutcome: cldList(cldEventOutcomes),
  ReviewType: [
    { code: 'planned', label: 'Planned' },
    { code: 'unplanned', label: 'Unplanned' },
    { code: 'short-term', label: 'Of short-term support' },
    unknown,
  ],
  LocationKind: [
    { code: 'residential', label: 'Care home without nursing' },
    { code: 'nursing', label: 'Care home with nursing' },
    { code: 'home-support', label: 'Home support agency' },
    { code: 'housing-with-care', label: 'Housing with care' },
    { code: 'supported-living', label: 'Supported living' },
    { code: 'shared-lives', label: 'Shared Lives' },
    { code: 'other', label: 'Other' },
  ],
  LocationClientGroup: [
    { code: 'older-people', label: 'Older people' },
    { code: 'learning-disability-autism', label: 'Learning disability or autism' },
    { code: 'mental-health', label: 'Mental health' },
    unknown,
  ],
  CareHome: [
    { code: 'care-home', label: 'Care home' },
    { code: 'community', label: 'Community service' },
  ],
  Rating: plain(ratings),
  PopulationBasis: [
    { code: 'census', label: 'Census' },
    { code: 'estimate', label: 'Estimate' },
    { code: 'projection', label: 'Projection' },
    { code: 'modelled', label: 'Modelled' },
  ],
} as const satisfies Record<string, readonly CodeValue[]>;

export type CodeListName = keyof typeof codeLists;
