import { buildMarket } from '../market/buildMarket.js';
import type { LocationClients, LocationKind } from '../market/market.js';
import type { PublishedCheck, Quantity, SupplyQuantity } from './publishedCheck.js';

/** The made-up market, whose ids some checks name. */
export const market = buildMarket();

/** The provider id of the council's own services. */
export const councilId =
  market.providers.find(({ name }) => name === 'Demo City Council')?.id ?? '';

/** A check about the market: quantities in a list are added up. */
export function marketCheck(
  figureId: string,
  value: Quantity | readonly Quantity[],
  expected: PublishedCheck['expected'],
): PublishedCheck {
  return { figureId, subject: 'market', value: 'of' in value ? [value] : value, expected };
}

/** Something that the register holds on a day. */
export function supply(
  of: SupplyQuantity['of'],
  on: string,
  rest: Partial<SupplyQuantity> = {},
): SupplyQuantity {
  return { of, on, ...rest };
}

/** Locations of one kind, for one group of people where it is named. */
export function kind(name: LocationKind, clients?: LocationClients): Partial<SupplyQuantity> {
  return { kinds: [name], ...(clients && { clients }) };
}
