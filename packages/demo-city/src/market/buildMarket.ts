import { coventryWards } from '@careshape/domain';

import { dayOf } from '../calendar.js';
import { itemAt } from '../random.js';
import { careHomePlans } from './careHomes.js';
import { communityPlans } from './communityServices.js';
import { buildContracts } from './contracts.js';
import { locationId, providerId } from './ids.js';
import type { Location, Market, Provider } from './market.js';
import { demoName, fictionalCompany } from './names.js';
import { buildRatings } from './ratings.js';

const councilNames: Readonly<Record<string, string>> = {
  council: 'Demo City Council',
  'council-respite': 'Demo City Council Short Breaks',
};
// three brands hold about two thirds of the homes for older people, as many belong to larger organisations
const brands = [
  { id: 'BD901', name: 'Brand Demo Green Group' },
  { id: 'BD902', name: 'Brand Demo Blue Group' },
  { id: 'BD903', name: 'Brand Demo Gold Group' },
] as const;
const branded = new Set([
  'op1',
  'op2',
  'op3',
  'op4',
  'op5',
  'op6',
  'op7',
  'nu1',
  'nu2',
  'nu3',
  'nu4',
  'nu5',
  'nu6',
  'nu7',
]);

/** The made-up market: providers, locations, contracts and ratings. */
export function buildMarket(): Market {
  const providers = new Map<string, Provider>();
  const providerOf = (key: string, from: string, trade: string): Provider => {
    const known = providers.get(key);
    const registeredOn = dayOf(from);
    if (known) {
      known.registeredOn = Math.min(known.registeredOn, registeredOn);
      return known;
    }
    const number = providers.size;
    const council = councilNames[key];
    const provider: Provider = {
      id: providerId(number + 1),
      name: council ?? fictionalCompany(number, trade),
      ownership:
        council || number % 11 ? 'Organisation' : number % 2 ? 'Individual' : 'Partnership',
      sector: 'Social Care Org',
      brand: branded.has(key) ? itemAt(brands, number % brands.length) : null,
      registeredOn,
    };
    providers.set(key, provider);
    return provider;
  };
  const plans = [
    ...careHomePlans.map((plan) => ({ ...plan, units: 0, trade: 'Care' })),
    ...communityPlans.map((plan) => ({
      ...plan,
      beds: 0,
      trade: plan.kind === 'home-support' ? 'Home Care' : 'Living',
    })),
  ];
  const locations = plans.map(
    ({ provider, trade, from, to, lastWord, ...plan }, index): Location => {
      const { code, name } = itemAt(coventryWards, (index * 5) % coventryWards.length);
      return {
        ...plan,
        id: locationId(index + 1),
        provider: providerOf(provider, from, trade),
        name: demoName(index, lastWord),
        ward: { code, name },
        registeredOn: dayOf(from),
        endedOn: to === null ? null : dayOf(to),
      };
    },
  );
  const idOf = (key: string): string => {
    const provider = providers.get(key);
    if (!provider) throw new Error(`unknown provider: ${key}`);
    return provider.id;
  };
  return {
    providers: [...providers.values()],
    locations,
    contracts: buildContracts(idOf),
    ratings: buildRatings(locations),
  };
}
