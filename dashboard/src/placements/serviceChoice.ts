import type { PlacementsQuery, ServiceTerm, ServiceType } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { PageChoice } from '../page/pageSpec.js';

/** The terms of support that can be chosen, as they stand in a sentence. */
export const termWords = {
  LONG: 'long-term support',
  SHORT: 'short-term support',
} as const satisfies Partial<Record<ServiceTerm, string>>;

/** The services that can be chosen, in reading order. */
export const serviceLabels = {
  RESIDENTIAL_CARE: 'Residential care',
  NURSING_CARE: 'Nursing care',
  HOME_SUPPORT: 'Home support',
  HOUSING_WITH_CARE: 'Housing with care',
  SUPPORTED_LIVING: 'Supported living',
  SHARED_LIVES: 'Shared Lives',
  DAY_OPPORTUNITIES: 'Day opportunities',
  DIRECT_PAYMENT: 'Direct payment',
  PATHWAY_1: 'Short-term home support (pathway 1)',
  PATHWAY_2: 'Short-term beds (pathway 2)',
  RESPITE: 'Respite',
  TELECARE: 'Telecare',
  EQUIPMENT: 'Equipment and adaptations',
  TRANSPORT: 'Transport',
} as const satisfies Partial<Record<ServiceType, string>>;

/** Which services are shown: a term of support, one service, or all of them. */
export const serviceChoice: PageChoice<PlacementsQuery> = {
  id: 'service',
  label: 'Service',
  initial: 'LONG',
  options: () => [
    { value: 'LONG', label: 'Long-term support' },
    { value: 'SHORT', label: 'Short-term support' },
    { value: 'ALL', label: 'Every service' },
    ...Object.entries(serviceLabels).map(([value, label]) => ({ value, label })),
  ],
};

/** A term, a service, or neither where every service is shown. */
export interface ChosenService {
  readonly term: keyof typeof termWords | null;
  readonly serviceType: keyof typeof serviceLabels | null;
}

/** What the reader has chosen of the services. */
export function chosenService({ own }: Pick<Chosen, 'own'>): ChosenService {
  const code = own['service'] ?? 'LONG';
  return {
    term: code in termWords ? (code as keyof typeof termWords) : null,
    serviceType: code in serviceLabels ? (code as keyof typeof serviceLabels) : null,
  };
}

/** The chosen services as they stand in a sentence. */
export function serviceWords(chosen: Pick<Chosen, 'own'>): string {
  const { term, serviceType } = chosenService(chosen);
  if (term) return termWords[term];
  return serviceType ? inSentence(serviceLabels[serviceType]) : 'every service';
}

/** Shared Lives is a name and keeps its letters. */
function inSentence(label: string): string {
  return label.startsWith('Shared') ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
