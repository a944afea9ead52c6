import type { LocationClients, LocationKind } from '../locations.js';
import type { PublishedCheck, Quantity, SupplyQuantity } from './publishedCheck.js';

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
