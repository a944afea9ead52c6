import { type Day, dayOf } from '../calendar.js';
import { locationId } from './ids.js';
import type { Location, Market, RatingVisit } from './market.js';

/** A location as the register has it: most are one home, some are an earlier or a second registration of one. */
export interface Registration {
  readonly location: Location;
  readonly predecessorId?: string;
  readonly successorId?: string;
  readonly primaryId?: string;
  /** What it gives beside the service of its kind, in the words of the register. */
  readonly alsoGives?: string;
}

/** What the register tells of the market. */
export interface RegisterOfMarket {
  readonly registrations: readonly Registration[];
  readonly ratings: readonly RatingVisit[];
  /** The id under which a place is registered on a day. */
  readonly idOn: (location: Location, day: Day) => string;
}

const ownerChangedOn = dayOf('2023-07-03');
const servicesRatedOn = dayOf('2024-03-18');

/**
 * The register of the market, with what makes a register hard to count: a home whose legal owner changed and which has an
 * id for each owner, a home registered twice, and a place that gives two services, each with a rating of its own. Counted
 * once, they leave every total as it is without them: owners are providers that have other homes.
 */
export function registerOf({ locations, ratings }: Market): RegisterOfMarket {
  const homes = locations.filter(
    ({ kind, clients, endedOn, provider }) =>
      kind === 'residential' &&
      clients === 'older-people' &&
      endedOn === null &&
      locations.filter((other) => other.provider === provider && other.endedOn === null).length > 1,
  );
  const ofOthers = (home: Location) => homes.find(({ provider }) => provider !== home.provider)!;
  const [taken, twin] = [homes.at(-1)!, homes.at(-2)!];
  const several = locations.find(
    (location) =>
      location.kind === 'supported-living' &&
      ratings.findLast((visit) => visit.location === location)?.ratings[0] ===
        'requires-improvement',
  )!;
  const former: Location = {
    ...taken,
    id: locationId(locations.length + 1),
    provider: ofOthers(taken).provider,
    endedOn: ownerChangedOn,
  };
  const second: Location = {
    ...twin,
    id: locationId(locations.length + 2),
    provider: ofOthers(twin).provider,
  };
  const registrations = locations.map((location): Registration => {
    if (location === taken)
      return { location: { ...taken, registeredOn: ownerChangedOn }, predecessorId: former.id };
    return location === several
      ? { location, alsoGives: 'Domiciliary care service' }
      : { location };
  });
  const rated = ratings.map((visit) =>
    visit.location === taken && visit.on < ownerChangedOn ? { ...visit, location: former } : visit,
  );
  return {
    registrations: [
      ...registrations,
      { location: former, successorId: taken.id },
      { location: second, primaryId: twin.id },
    ],
    ratings: [...rated, ...servicesOf(several)],
    idOn: (location, day) => (location === taken && day < ownerChangedOn ? former.id : location.id),
  };
}

/** The lower of the two is the rating that the place had as a whole. */
function servicesOf(location: Location): readonly RatingVisit[] {
  const visit = (service: string, ratings: RatingVisit['ratings']) => ({
    location,
    service,
    on: servicesRatedOn,
    ratings,
  });
  const [good, poor] = ['good', 'requires-improvement'] as const;
  return [
    visit('Domiciliary care service', [good, good, good, good, good, good]),
    visit('Supported living service', [poor, poor, good, good, poor, good]),
  ];
}
