import { buildMarket } from '../market/buildMarket.js';
import type { LocationClients, LocationKind } from '../market/market.js';
import type { PublishedCheck, Quantity, SupplyQuantity } from './publishedCheck.js';

const march = '2024-03-31';
const april = '2024-04-30';
const may = '2024-05-31';
const june2022 = '2022-06-30';
const homes: readonly LocationKind[] = ['nursing', 'residential'];
const community: readonly LocationKind[] = [
  'housing-with-care',
  'supported-living',
  'shared-lives',
  'home-support',
];
const sinceLastStatement = { from: '2018-11-01', to: '2024-07-17' };

const market = buildMarket();
const councilId = market.providers.find(({ name }) => name === 'Demo City Council')?.id ?? '';
const respite = market.locations.filter(({ name }) => name.includes('Short Breaks'));
const inside = respite.filter(({ name }) => name.includes('Council')).map(({ id }) => id);
const outside = respite.filter(({ name }) => !name.includes('Council')).map(({ id }) => id);

function check(
  figureId: string,
  value: Quantity | readonly Quantity[],
  expected: PublishedCheck['expected'],
  rest: Partial<PublishedCheck> = {},
): PublishedCheck {
  return {
    figureId,
    subject: 'market',
    value: Array.isArray(value) ? (value as Quantity[]) : [value as Quantity],
    expected,
    ...rest,
  };
}

function supply(
  of: SupplyQuantity['of'],
  on: string,
  rest: Partial<SupplyQuantity> = {},
): SupplyQuantity {
  return { of, on, ...rest };
}

function kind(name: LocationKind, clients?: LocationClients): Partial<SupplyQuantity> {
  return { kinds: [name], ...(clients && { clients }) };
}

const learningDisability = kind('residential', 'learning-disability-autism');
const olderPeople = kind('residential', 'older-people');
const mentalHealth = kind('residential', 'mental-health');
const nursing = kind('nursing');

function careHomeChecks(): PublishedCheck[] {
  const rows = [
    ['residential-care.learning-disability-autism', learningDisability, 14, 101],
    ['residential-care.older-people', olderPeople, 31, 1106],
    ['residential-care.mental-health', mentalHealth, 12, 129],
    ['nursing-care', nursing, 14, 649],
    ['nursing-care.mental-health', kind('nursing', 'mental-health'), 1, 14],
  ] as const;
  return [
    check('mps-2024.registered-care-services.in-city.2024-05-31', supply('locations', may), 204),
    check(
      'mps-2024.care-homes.care-home.in-city.2024-05-31',
      supply('locations', may, { kinds: homes }),
      71,
    ),
    // printed as organisations; counted as registered services, which is how 71 and 133 make 204
    check(
      'mps-2024.registered-community-providers.in-city.2024-05-31',
      supply('locations', may, { kinds: community }),
      133,
    ),
    ...rows.flatMap(([name, filter, count, beds]) => [
      check(
        `mps-2024.care-homes.${name}.in-city.${march}`,
        supply('locations', march, filter),
        count,
      ),
      check(
        `mps-2024.care-home-beds.${name}.in-city.${march}`,
        supply('beds', march, filter),
        beds,
      ),
    ]),
    check(
      'mps-2024.care-homes.care-home.older-people.in-city.2024-03-31',
      [supply('locations', march, olderPeople), supply('locations', march, nursing)],
      45,
    ),
    check(
      'mps-2024.care-homes-internal.care-home.in-city.2024-05-31',
      supply('locations', may, { kinds: homes, providerId: councilId }),
      2,
    ),
    check(
      'mps-2024.care-homes-internal.residential-care.mental-health.in-city.2024-03-31',
      supply('locations', march, { ...mentalHealth, providerId: councilId }),
      1,
    ),
    check(
      'mps-2024.care-homes-internal.residential-care.dementia.in-city.2024-03-31',
      supply('locations', march, { ...olderPeople, providerId: councilId }),
      1,
    ),
    check(
      'mps-2024.providers.residential-care.learning-disability-autism.in-city.2024-04-30',
      supply('providers', april, learningDisability),
      7,
    ),
    check(
      'mps-2024.respite-beds.residential-respite.learning-disability-autism.in-city.2024-04-30',
      supply('beds', april, { locationIds: [...inside, ...outside] }),
      13,
    ),
    check(
      'mps-2024.respite-beds-external.residential-respite.learning-disability-autism.in-city.2024-04-30',
      supply('beds', april, { locationIds: outside }),
      8,
    ),
    check(
      'mps-2024.respite-beds-internal.residential-respite.learning-disability-autism.in-city.2024-04-30',
      supply('beds', april, { locationIds: inside }),
      5,
    ),
    check(
      'mps-2024.new-schemes.residential-care.mental-health.since-last-mps',
      supply('locations', march, { ...mentalHealth, registeredIn: sinceLastStatement }),
      2,
    ),
    check(
      'mps-2024.new-beds.residential-care.mental-health.since-last-mps',
      supply('beds', march, { ...mentalHealth, registeredIn: sinceLastStatement }),
      17,
    ),
  ];
}

function occupancyChecks(): PublishedCheck[] {
  const rate = (
    filters: readonly Partial<SupplyQuantity>[],
  ): Pick<PublishedCheck, 'value' | 'dividedBy' | 'times'> => ({
    value: filters.map((filter) => supply('occupied', march, filter)),
    dividedBy: filters.map((filter) => supply('capacity', march, filter)),
    times: 100,
  });
  const subject = 'market' as const;
  return [
    {
      subject,
      figureId:
        'mps-2024.occupancy-rate.residential-care.learning-disability-autism.in-city.2024-04-30',
      ...rate([learningDisability]),
      expected: 87,
    },
    {
      subject,
      figureId: 'mps-2024.occupancy-rate.care-home.older-people.in-city.2024-03-31',
      ...rate([olderPeople, nursing]),
      expected: [85, 90],
    },
  ];
}

function communityChecks(): PublishedCheck[] {
  const line = (
    of: 'contracts' | 'contract-providers',
    on: string,
    rest: Omit<
      Extract<
        Quantity,
        { of: 'contracts' | 'contract-providers' | 'block-hours' | 'hours-low' | 'hours-high' }
      >,
      'of' | 'on'
    >,
  ): Quantity => ({ of, on, ...rest });
  const longTerm = { serviceType: 'home-support', term: 'long' } as const;
  const shortTerm = { serviceType: 'pathway-1', term: 'short' } as const;
  const day = { serviceType: 'day-opportunities' } as const;
  const housing = kind('housing-with-care');
  const living = kind('supported-living');
  return [
    check(
      'mps-2024.schemes.housing-with-care.in-city.2024-03-31',
      supply('locations', march, housing),
      15,
    ),
    check(
      'mps-2024.nomination-units.housing-with-care.in-city.2024-03-31',
      supply('capacity', march, housing),
      524,
    ),
    check(
      'mps-2024.schemes-contracted-or-nominated.housing-with-care.in-city.2024-03-31',
      line('contracts', march, { serviceType: 'housing-with-care' }),
      14,
    ),
    check(
      'mps-2024.schemes-internal.housing-with-care.in-city.2024-03-31',
      supply('locations', march, { ...housing, providerId: councilId }),
      6,
    ),
    check(
      'mps-2024.schemes.supported-living.in-city.2024-03-31',
      supply('locations', march, living),
      33,
    ),
    check(
      'mps-2024.schemes.supported-living.mental-health.in-city.2024-03-31',
      supply('locations', march, { ...living, clients: 'mental-health' }),
      10,
    ),
    check(
      'mps-2024.shared-lives-schemes.shared-lives.coventry-and-warwickshire.2024-05-31',
      supply('locations', may, kind('shared-lives')),
      1,
    ),
    check(
      'mps-2024.shared-lives-carers.shared-lives.in-city.2024-03-31',
      line('contracts', march, { serviceType: 'shared-lives' }),
      54,
    ),
    check(
      'mps-2024.providers.home-support.in-city.2024-03-31',
      line('contract-providers', march, longTerm),
      13,
    ),
    check(
      'mps-2024.providers.long-term-home-support.in-city.2024-03-31',
      line('contract-providers', march, { ...longTerm, role: 'main' }),
      9,
    ),
    check(
      'mps-2024.providers-contingency.long-term-home-support.in-city.2024-03-31',
      line('contract-providers', march, { ...longTerm, role: 'contingency' }),
      2,
    ),
    check(
      'mps-2024.providers-legacy.long-term-home-support.in-city.2024-03-31',
      line('contract-providers', march, { ...longTerm, role: 'legacy' }),
      2,
    ),
    check(
      'mps-2024.services.pathway-1.in-city.2024-03-31',
      line('contract-providers', march, shortTerm),
      4,
    ),
    check(
      'mps-2024.providers.short-term-home-support.2024-05-31',
      line('contract-providers', may, shortTerm),
      4,
    ),
    check(
      'sths-2023-04.providers-main.short-term-home-support.2023-04-11',
      line('contract-providers', '2023-04-11', { ...shortTerm, role: 'main' }),
      3,
    ),
    check(
      'sths-2023-04.providers-contingency.short-term-home-support.2023-04-11',
      line('contract-providers', '2023-04-11', { ...shortTerm, role: 'contingency' }),
      1,
    ),
    check(
      'mps-2024.services.day-opportunities.in-city.2024-03-31',
      line('contracts', march, day),
      11,
    ),
    check(
      'mps-2024.day-opportunity-providers.day-opportunities.mental-health-learning-disability.in-city.2024-05-31',
      line('contract-providers', may, day),
      7,
    ),
    check(
      'mps-2024.day-opportunity-council-services.day-opportunities.mental-health-learning-disability.in-city.2024-05-31',
      line('contracts', may, { ...day, providerId: councilId }),
      3,
    ),
    check(
      'mps-2024.block-beds.discharge-to-assess.older-people.in-city.2024-03-31',
      line('contracts', march, { serviceType: 'pathway-2' }),
      51,
    ),
    check(
      'mps-2024.block-bed-providers.discharge-to-assess.older-people.in-city.2024-03-31',
      line('contract-providers', march, { serviceType: 'pathway-2' }),
      8,
    ),
    check(
      'cm-2022-07.providers.home-support.2022-06-30',
      line('contract-providers', june2022, longTerm),
      17,
    ),
    check(
      'cm-2022-07.schemes.housing-with-care.older-people.2022-06-30',
      supply('locations', june2022, housing),
      18,
    ),
    check(
      'cm-2022-07.schemes.supported-living.mental-health-learning-disability.2022-06-30',
      supply('locations', june2022, living),
      14,
    ),
  ];
}

function historyChecks(): PublishedCheck[] {
  return [
    check(
      'cm-2022-07.care-homes.care-home.2022-06-30',
      supply('locations', june2022, { kinds: homes }),
      73,
    ),
    check(
      'cm-2022-07.care-homes.care-home.older-people.2022-06-30',
      [supply('locations', june2022, olderPeople), supply('locations', june2022, nursing)],
      48,
    ),
    check(
      'cm-2022-07.care-homes.care-home.learning-disability-autism.18-64.2022-06-30',
      supply('locations', june2022, learningDisability),
      15,
    ),
    check(
      'cm-2022-07.care-homes.care-home.mental-health.18-64.2022-06-30',
      supply('locations', june2022, mentalHealth),
      10,
    ),
    check(
      'mps-2024.provider-exits.fy2023-24',
      { of: 'providers-ended', period: { from: '2023-04-01', to: '2024-03-31' } },
      4,
    ),
    check(
      'mps-2024.care-home-closures.residential-care.learning-disability-autism.last-3-years',
      {
        of: 'locations-ended',
        period: { from: '2021-07-17', to: '2024-07-17' },
        kinds: ['residential'],
        clients: 'learning-disability-autism',
      },
      3,
    ),
  ];
}

/** Homes, beds, schemes, providers and contracts. */
export const marketChecks: readonly PublishedCheck[] = [
  ...careHomeChecks(),
  ...occupancyChecks(),
  ...communityChecks(),
  ...historyChecks(),
];
