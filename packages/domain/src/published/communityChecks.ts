import { kind, marketCheck, supply } from './marketCheck.js';
import type { ContractsQuantity, PublishedCheck, Quantity } from './publishedCheck.js';

const march = '2024-03-31';
const may = '2024-05-31';
const june2022 = '2022-06-30';

/** Schemes, agencies, contracts and their providers. */
export const communityChecks: readonly PublishedCheck[] = build();

function build(): PublishedCheck[] {
  const line = (
    of: 'contracts' | 'contract-providers',
    on: string,
    rest: Omit<ContractsQuantity, 'of' | 'on'>,
  ): Quantity => ({ of, on, ...rest });
  const longTerm = { serviceType: 'home-support', term: 'long' } as const;
  const shortTerm = { serviceType: 'pathway-1', term: 'short' } as const;
  const day = { serviceType: 'day-opportunities' } as const;
  const housing = kind('housing-with-care');
  const living = kind('supported-living');
  return [
    marketCheck(
      'mps-2024.schemes.housing-with-care.in-city.2024-03-31',
      supply('locations', march, housing),
      15,
    ),
    marketCheck(
      'mps-2024.nomination-units.housing-with-care.in-city.2024-03-31',
      supply('capacity', march, housing),
      524,
    ),
    marketCheck(
      'mps-2024.schemes-contracted-or-nominated.housing-with-care.in-city.2024-03-31',
      line('contracts', march, { serviceType: 'housing-with-care' }),
      14,
    ),
    marketCheck(
      'mps-2024.schemes.supported-living.in-city.2024-03-31',
      supply('locations', march, living),
      33,
    ),
    marketCheck(
      'mps-2024.schemes.supported-living.mental-health.in-city.2024-03-31',
      supply('locations', march, { ...living, clients: 'mental-health' }),
      10,
    ),
    marketCheck(
      'mps-2024.shared-lives-schemes.shared-lives.coventry-and-warwickshire.2024-05-31',
      supply('locations', may, kind('shared-lives')),
      1,
    ),
    marketCheck(
      'mps-2024.shared-lives-carers.shared-lives.in-city.2024-03-31',
      line('contracts', march, { serviceType: 'shared-lives' }),
      54,
    ),
    marketCheck(
      'mps-2024.providers.home-support.in-city.2024-03-31',
      line('contract-providers', march, longTerm),
      13,
    ),
    marketCheck(
      'mps-2024.providers.long-term-home-support.in-city.2024-03-31',
      line('contract-providers', march, { ...longTerm, role: 'main' }),
      9,
    ),
    marketCheck(
      'mps-2024.providers-contingency.long-term-home-support.in-city.2024-03-31',
      line('contract-providers', march, { ...longTerm, role: 'contingency' }),
      2,
    ),
    marketCheck(
      'mps-2024.providers-legacy.long-term-home-support.in-city.2024-03-31',
      line('contract-providers', march, { ...longTerm, role: 'legacy' }),
      2,
    ),
    marketCheck(
      'mps-2024.services.pathway-1.in-city.2024-03-31',
      line('contract-providers', march, shortTerm),
      4,
    ),
    marketCheck(
      'mps-2024.providers.short-term-home-support.2024-05-31',
      line('contract-providers', may, shortTerm),
      4,
    ),
    marketCheck(
      'sths-2023-04.providers-main.short-term-home-support.2023-04-11',
      line('contract-providers', '2023-04-11', { ...shortTerm, role: 'main' }),
      3,
    ),
    marketCheck(
      'sths-2023-04.providers-contingency.short-term-home-support.2023-04-11',
      line('contract-providers', '2023-04-11', { ...shortTerm, role: 'contingency' }),
      1,
    ),
    marketCheck(
      'mps-2024.services.day-opportunities.in-city.2024-03-31',
      line('contracts', march, day),
      11,
    ),
    marketCheck(
      'mps-2024.day-opportunity-providers.day-opportunities.mental-health-learning-disability.in-city.2024-05-31',
      line('contract-providers', may, day),
      7,
    ),
    marketCheck(
      'mps-2024.block-beds.discharge-to-assess.older-people.in-city.2024-03-31',
      line('contracts', march, { serviceType: 'pathway-2' }),
      51,
    ),
    marketCheck(
      'mps-2024.block-bed-providers.discharge-to-assess.older-people.in-city.2024-03-31',
      line('contract-providers', march, { serviceType: 'pathway-2' }),
      8,
    ),
    marketCheck(
      'cm-2022-07.providers.home-support.2022-06-30',
      line('contract-providers', june2022, longTerm),
      17,
    ),
    marketCheck(
      'cm-2022-07.schemes.housing-with-care.older-people.2022-06-30',
      supply('locations', june2022, housing),
      18,
    ),
    marketCheck(
      'cm-2022-07.schemes.supported-living.mental-health-learning-disability.2022-06-30',
      supply('locations', june2022, living),
      14,
    ),
  ];
}
