import type { LocationKind } from '../locations.js';
import { kind, marketCheck, supply } from './marketCheck.js';
import type { PublishedCheck, SupplyQuantity } from './publishedCheck.js';

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
const learningDisability = kind('residential', 'learning-disability-autism');
const olderPeople = kind('residential', 'older-people');
const mentalHealth = kind('residential', 'mental-health');
const nursing = kind('nursing');

function homeChecks(): PublishedCheck[] {
  const rows = [
    ['residential-care.learning-disability-autism', learningDisability, 14, 101],
    ['residential-care.older-people', olderPeople, 31, 1106],
    ['residential-care.mental-health', mentalHealth, 12, 129],
    ['nursing-care', nursing, 14, 649],
    ['nursing-care.mental-health', kind('nursing', 'mental-health'), 1, 14],
  ] as const;
  return [
    marketCheck(
      'mps-2024.registered-care-services.in-city.2024-05-31',
      supply('locations', may),
      204,
    ),
    marketCheck(
      'mps-2024.care-homes.care-home.in-city.2024-05-31',
      supply('locations', may, { kinds: homes }),
      71,
    ),
    // printed as organisations; counted as registered services, which is how 71 and 133 make 204
    marketCheck(
      'mps-2024.registered-community-providers.in-city.2024-05-31',
      supply('locations', may, { kinds: community }),
      133,
    ),
    ...rows.flatMap(([name, filter, count, beds]) => [
      marketCheck(
        `mps-2024.care-homes.${name}.in-city.${march}`,
        supply('locations', march, filter),
        count,
      ),
      marketCheck(
        `mps-2024.care-home-beds.${name}.in-city.${march}`,
        supply('beds', march, filter),
        beds,
      ),
    ]),
    marketCheck(
      'mps-2024.care-homes.care-home.older-people.in-city.2024-03-31',
      [supply('locations', march, olderPeople), supply('locations', march, nursing)],
      45,
    ),
    marketCheck(
      'mps-2024.providers.residential-care.learning-disability-autism.in-city.2024-04-30',
      supply('providers', april, learningDisability),
      7,
    ),
    marketCheck(
      'mps-2024.new-schemes.residential-care.mental-health.since-last-mps',
      supply('locations', march, { ...mentalHealth, registeredIn: sinceLastStatement }),
      2,
    ),
    marketCheck(
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

function historyChecks(): PublishedCheck[] {
  return [
    marketCheck(
      'cm-2022-07.care-homes.care-home.2022-06-30',
      supply('locations', june2022, { kinds: homes }),
      73,
    ),
    marketCheck(
      'cm-2022-07.care-homes.care-home.older-people.2022-06-30',
      [supply('locations', june2022, olderPeople), supply('locations', june2022, nursing)],
      48,
    ),
    marketCheck(
      'cm-2022-07.care-homes.care-home.learning-disability-autism.18-64.2022-06-30',
      supply('locations', june2022, learningDisability),
      15,
    ),
    marketCheck(
      'cm-2022-07.care-homes.care-home.mental-health.18-64.2022-06-30',
      supply('locations', june2022, mentalHealth),
      10,
    ),
    marketCheck(
      'mps-2024.provider-exits.fy2023-24',
      { of: 'providers-ended', period: { from: '2023-04-01', to: '2024-03-31' } },
      4,
    ),
    marketCheck(
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

/** Care homes, their beds and how full they are, and who left the market. */
export const careHomeChecks: readonly PublishedCheck[] = [
  ...homeChecks(),
  ...occupancyChecks(),
  ...historyChecks(),
];
