import type { EthnicGroupCode, SexCode } from '@careshape/domain';

import type { Day } from '../calendar.js';

/** The services that the demo city tells apart; `services.ts` gives each its Client Level Data words. */
export type ServiceCode =
  | 'nursing-care'
  | 'residential-care'
  | 'home-support'
  | 'housing-with-care'
  | 'supported-living'
  | 'shared-lives'
  | 'direct-payment'
  | 'day-opportunities'
  | 'transport'
  | 'telecare'
  | 'telecare-short-term'
  | 'equipment'
  | 'laundry'
  | 'pathway-1'
  | 'pathway-2-residential'
  | 'pathway-2-nursing'
  | 'other-short-term'
  | 'carer-direct-payment';

/** A service given to a person from a day to a day; `end` is null while it is open on the last day. */
export interface Episode {
  readonly service: ServiceCode;
  readonly start: Day;
  end: Day | null;
  /** The place, where the service has one: an id of the register, or one outside it for a place out of the city. */
  locationId: string | null;
  /** The place before `locationId`, where the first provider left the market. */
  before?: { readonly locationId: string; readonly until: Day };
  /** Home support: planned minutes a week. */
  weeklyMinutes?: number;
}

/** What a new request led to. */
export type RequestOutcome = 'long-term' | 'short-term' | 'nothing-further';

/** A new request for support. */
export interface RequestEvent {
  readonly start: Day;
  readonly end: Day;
  readonly outcome: RequestOutcome;
}

/** An assessment, or a review. */
export interface DatedEvent {
  readonly start: Day;
  end: Day;
}

export type Band = 'under-18' | '18-64' | '65-plus';

/** A made-up person. The generator fills it stage by stage; nobody outside a copy of the city shares it. */
export interface Person {
  readonly index: number;
  band: Band;
  readonly outOfCity: boolean;
  readonly carer: boolean;
  readonly episodes: Episode[];
  readonly requests: RequestEvent[];
  readonly assessments: DatedEvent[];
  readonly reviews: DatedEvent[];
  birthYear: number;
  birthMonth: number;
  sex: SexCode;
  ethnicGroup: EthnicGroupCode;
  /** ONS code of the ward. */
  ward: string;
  supportReason: string;
  diedOn: Day | null;
}

/** A register of people that hands out their numbers. */
export interface People {
  readonly all: Person[];
  add(start: { band: Band; outOfCity?: boolean; carer?: boolean }): Person;
}

/** An empty register. */
export function createPeople(): People {
  const all: Person[] = [];
  return {
    all,
    add({ band, outOfCity = false, carer = false }) {
      const person: Person = {
        index: all.length,
        band,
        outOfCity,
        carer,
        episodes: [],
        requests: [],
        assessments: [],
        reviews: [],
        birthYear: 0,
        birthMonth: 0,
        sex: 'unknown',
        ethnicGroup: 'not-known',
        ward: '',
        supportReason: '',
        diedOn: null,
      };
      all.push(person);
      return person;
    },
  };
}
