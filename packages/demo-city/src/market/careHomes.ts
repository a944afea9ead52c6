import type { LocationClients } from '@careshape/domain';

import { apportion } from '../apportion.js';

/** A care home to be built: who runs it, for whom, how many beds, and its dates. */
export interface CareHomePlan {
  readonly kind: 'nursing' | 'residential';
  readonly clients: LocationClients;
  readonly beds: number;
  /** A key: homes with one key have one provider. */
  readonly provider: string;
  readonly lastWord: string;
  readonly from: string;
  readonly to: string | null;
}

const old = '2014-10-01';

function homes(
  count: number,
  beds: number,
  plan: Omit<CareHomePlan, 'beds' | 'provider' | 'from' | 'to'> & { providers: string[] },
): CareHomePlan[] {
  // sizes differ as they do in life: every third home is half as large again
  const sizes = apportion(
    beds,
    Array.from({ length: count }, (_, index) => 10 + (index % 3) * 3 + (index % 5)),
  );
  const { providers, ...rest } = plan;
  return sizes.map((size, index) => ({
    ...rest,
    beds: size,
    provider: providers[index % providers.length] ?? '',
    from: old,
    to: null,
  }));
}

function keys(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}

const learningDisability = {
  kind: 'residential',
  clients: 'learning-disability-autism',
  lastWord: 'Lodge',
} as const;
const olderPeople = { kind: 'residential', clients: 'older-people', lastWord: 'House' } as const;
const mentalHealth = { kind: 'residential', clients: 'mental-health', lastWord: 'Villa' } as const;
const nursing = { kind: 'nursing', clients: 'older-people', lastWord: 'Court' } as const;

/**
 * The 71 care homes of 31 March 2024 (14 with 101 beds for learning disability and autism, 31 with 1,106 for older people, 12 with 129 for mental health,
 * 14 with 649 for nursing) and those that closed before, so that June 2022 has its printed 73 as well.
 */
export const careHomePlans: readonly CareHomePlan[] = [
  // respite for people with a learning disability: 8 beds outside the council and 5 inside
  {
    ...learningDisability,
    beds: 8,
    provider: 'ld1',
    lastWord: 'Short Breaks',
    from: old,
    to: null,
  },
  {
    ...learningDisability,
    beds: 5,
    provider: 'council-respite',
    lastWord: 'Council Short Breaks',
    from: old,
    to: null,
  },
  ...homes(11, 81, { ...learningDisability, providers: keys('ld', 6) }),
  { ...learningDisability, beds: 7, provider: 'ld2', from: '2023-02-01', to: null },
  { ...learningDisability, beds: 6, provider: 'ld3', from: old, to: '2021-11-30' },
  { ...learningDisability, beds: 7, provider: 'ld4', from: old, to: '2022-11-30' },
  { ...learningDisability, beds: 5, provider: 'exit-ld', from: old, to: '2023-09-15' },
  { ...olderPeople, beds: 36, provider: 'council', lastWord: 'Council House', from: old, to: null },
  ...homes(30, 1070, { ...olderPeople, providers: [...keys('op', 14), 'op1', 'op2', 'op3'] }),
  { ...olderPeople, beds: 28, provider: 'op4', from: old, to: '2022-10-14' },
  { ...olderPeople, beds: 24, provider: 'op5', from: old, to: '2023-02-28' },
  { ...olderPeople, beds: 31, provider: 'exit-op', from: old, to: '2024-01-19' },
  {
    ...mentalHealth,
    beds: 12,
    provider: 'council',
    lastWord: 'Council Villa',
    from: old,
    to: null,
  },
  ...homes(9, 100, { ...mentalHealth, providers: keys('mh', 7) }),
  // two new homes with 17 beds since the statement before
  { ...mentalHealth, beds: 9, provider: 'mh2', from: '2022-09-05', to: null },
  { ...mentalHealth, beds: 8, provider: 'mh3', from: '2023-05-15', to: null },
  ...homes(13, 635, { ...nursing, providers: [...keys('nu', 7), 'op1', 'op2'] }),
  {
    ...nursing,
    clients: 'mental-health',
    beds: 14,
    provider: 'mh1',
    lastWord: 'Recovery Unit',
    from: '2019-04-01',
    to: null,
  },
];
