import type { EthnicGroupCode } from '../ethnicGroups.js';
import type { LocationClients, LocationKind } from '../locations.js';
import type { Period } from '../periods.js';
import type { ServiceTerm, ServiceTypeCode } from '../serviceTypes.js';
import type { SexCode } from '../sexes.js';

/** People with a placement, distinct: on the last day of the period (`end`) or at any time in it (`during`); age is age on that last day. */
export interface PeopleQuantity {
  readonly of: 'people';
  readonly at: 'end' | 'during';
  readonly period: Period;
  readonly serviceTypes?: readonly ServiceTypeCode[];
  readonly term?: ServiceTerm;
  readonly city?: 'in' | 'out';
  readonly ageBand?: '18-64' | '65-plus';
  readonly sex?: SexCode;
  readonly ethnicGroups?: readonly EthnicGroupCode[];
  /** Counted are people of any other group. */
  readonly notEthnicGroups?: readonly EthnicGroupCode[];
}

/** Distinct registered places with a placement of a service type on a day. */
export interface PlacesQuantity {
  readonly of: 'places';
  readonly on: string;
  readonly serviceType: ServiceTypeCode;
}

/** What the register holds on a day: locations, their beds, the distinct providers, or units and occupied places as last reported. */
export interface SupplyQuantity {
  readonly of: 'locations' | 'beds' | 'providers' | 'capacity' | 'occupied';
  readonly on: string;
  readonly kinds?: readonly LocationKind[];
  readonly clients?: LocationClients;
  readonly locationIds?: readonly string[];
  readonly providerId?: string;
  /** Registered in this period only. */
  readonly registeredIn?: Period;
}

/** Locations that ended in a period, or providers all of whose locations have ended, the last of them in the period. */
export interface ExitsQuantity {
  readonly of: 'locations-ended' | 'providers-ended';
  readonly period: Period;
  readonly kinds?: readonly LocationKind[];
  readonly clients?: LocationClients;
}

/** Contract lines in force on a day: how many, of how many providers, or the hours a week they name. */
export interface ContractsQuantity {
  readonly of: 'contracts' | 'contract-providers' | 'block-hours' | 'hours-low' | 'hours-high';
  readonly on: string;
  readonly serviceType: ServiceTypeCode;
  readonly term?: 'long' | 'short' | 'night';
  readonly role?: 'main' | 'contingency' | 'legacy';
  readonly zone?: string;
  readonly providerId?: string;
}

/** Wards of a zone. */
export interface ZoneQuantity {
  readonly of: 'wards-of-zone';
  readonly zone: string;
}

/** New requests that start in a period, all or by what they led to. */
export interface RequestsQuantity {
  readonly of: 'requests';
  readonly period: Period;
  readonly ageBand?: '18-64' | '65-plus';
  readonly outcome?: string;
}

/** Mean days from start to end of the assessments that end in a period, or how many are not finished at the end of it. */
export interface AssessmentsQuantity {
  readonly of: 'mean-assessment-days' | 'assessments-open';
  readonly period: Period;
}

/** People in long-term support both on the day before a period and on its last day; `reviewed` if a review ended in it. */
export interface ClientsQuantity {
  readonly of: 'long-term-clients' | 'long-term-clients-reviewed';
  readonly period: Period;
}

/** Home-support weeks whose Monday lies in a period: hours, distinct people, the number of weeks, or the hours of the highest week. */
export interface HomeSupportQuantity {
  readonly of:
    | 'hours-planned'
    | 'hours-delivered'
    | 'home-support-people'
    | 'weeks'
    | 'hours-delivered-in-highest-week';
  readonly period: Period;
  readonly term: 'long' | 'short' | 'night';
}

/** People of the population table. */
export interface ResidentsQuantity {
  readonly of: 'residents';
  readonly area: string;
  readonly year: number;
  readonly ageBand: string;
  readonly sex: string;
  readonly list: 'all' | 'detailed' | 'published' | 'broad';
  readonly groups: readonly string[];
}

/** Days of a period. */
export interface DaysQuantity {
  readonly of: 'days';
  readonly period: Period;
}

/** One thing to count in the loaded records, in plain data. */
export type Quantity =
  | PeopleQuantity
  | PlacesQuantity
  | SupplyQuantity
  | ExitsQuantity
  | ContractsQuantity
  | ZoneQuantity
  | RequestsQuantity
  | AssessmentsQuantity
  | ClientsQuantity
  | HomeSupportQuantity
  | ResidentsQuantity
  | DaysQuantity;

/**
 * How a published figure is computed again: sum of `value`, divided by the sum of `dividedBy` where given, times `times` (default 1),
 * less `less` (default 0), rounded to a multiple of `roundedTo` (default 1), must equal `expected`.
 */
export interface PublishedCheck {
  /** Id of the figure in `published-figures.csv`. */
  readonly figureId: string;
  readonly subject: 'placements' | 'market' | 'home-support' | 'demand' | 'equality' | 'population';
  readonly value: readonly Quantity[];
  readonly dividedBy?: readonly Quantity[];
  readonly times?: number;
  readonly less?: number;
  readonly roundedTo?: number;
  /** The printed value; or both printed ends, between which it must lie. */
  readonly expected: number | readonly [low: number, high: number];
  /** Which end of a printed range this is, where the range is two facts. */
  readonly end?: 'low' | 'high';
}
