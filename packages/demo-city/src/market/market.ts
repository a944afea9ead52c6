import type { LocationClients, LocationKind, RatingCode } from '@careshape/domain';

import type { Day } from '../calendar.js';

/** A made-up provider of the register. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly ownership: 'Organisation' | 'Individual' | 'Partnership' | 'NHS Body';
  readonly sector: string;
  readonly brand: { readonly id: string; readonly name: string } | null;
  registeredOn: Day;
}

/** A made-up location of the register. */
export interface Location {
  readonly id: string;
  readonly provider: Provider;
  readonly name: string;
  readonly kind: LocationKind;
  readonly clients: LocationClients;
  /** Beds of a care home; units of a housing with care scheme stand in `units`. */
  readonly beds: number;
  readonly units: number;
  readonly ward: { readonly code: string; readonly name: string };
  readonly registeredOn: Day;
  readonly endedOn: Day | null;
}

/** A contract line: hours, a bed or a place that the demo council has bought. */
export interface Contract {
  readonly id: string;
  readonly providerId: string;
  readonly zone: string;
  readonly serviceType: string;
  readonly term: 'long' | 'short' | 'night';
  readonly role: 'main' | 'contingency' | 'legacy';
  readonly blockHours: number | null;
  readonly hoursLow: number | null;
  readonly hoursHigh: number | null;
  readonly hourlyRate: number | null;
  readonly start: Day;
  readonly end: Day | null;
}

/** The ratings a location got on one day. */
export interface RatingVisit {
  readonly location: Location;
  readonly on: Day;
  /** The service that was rated, in the words of the register; the whole location where absent. */
  readonly service?: string;
  /** Overall, then the five key questions in the order of the published file. */
  readonly ratings: readonly RatingCode[];
}

/** Everything about the market, the same at every scale and seed. */
export interface Market {
  readonly providers: readonly Provider[];
  readonly locations: readonly Location[];
  readonly contracts: readonly Contract[];
  readonly ratings: readonly RatingVisit[];
}
