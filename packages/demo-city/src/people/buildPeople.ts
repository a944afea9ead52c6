import type { Market } from '../market/market.js';
import { createRandom, type Random } from '../random.js';
import { addPackages } from '../homeSupport/packages.js';
import { addAssessments } from '../events/assessments.js';
import { addReviews } from '../events/reviews.js';
import { addBirths } from './births.js';
import { addCarers } from './carers.js';
import { cohortsOf } from './cohorts.js';
import { addDayOpportunities } from './dayOpportunities.js';
import { addEthnicGroups } from './ethnicGroups.js';
import { addLongTermCareers } from './longTermCareers.js';
import { addLowLevel } from './lowLevel.js';
import { createPeople, type Person } from './person.js';
import { addPlaces, type WardZones } from './places.js';
import { addOtherRequests } from './requestsOnly.js';
import { chooseServiceUserBands } from './serviceUserBands.js';
import { addSexes } from './sexes.js';
import { addShortTermSupport } from './shortTerm.js';
import { addSupportReasons } from './supportReasons.js';
import { addWards } from './wards.js';
import { addWaysIn } from './waysIn.js';

/** All the people of one copy of the city: first what happens to them, so that the ledger is filled, then who they are, then where. */
export function buildPeople(
  seed: number,
  copy: number,
  market: Market,
  zonesOf: ReadonlyMap<string, WardZones>,
): Person[] {
  const random = (topic: string): Random => createRandom(seed * 1000 + copy, topic);
  const people = createPeople();
  addLongTermCareers(people, random('careers'));
  addWaysIn(people.all, random('ways in'));
  addDayOpportunities(people.all, random('day opportunities'));
  addShortTermSupport(people, random('short term'));
  addCarers(people, random('carers'));
  const lowLevelOnly = addLowLevel(people, random('low level'));
  chooseServiceUserBands(people.all, lowLevelOnly);
  addOtherRequests(people, random('requests'));
  addAssessments(people.all, random('assessments'));
  addReviews(people.all, random('reviews'));

  const cohorts = cohortsOf(people.all);
  addBirths(people.all, random('births'));
  addSexes(cohorts, random('sexes'));
  addEthnicGroups(cohorts, random('ethnic groups'));
  addWards(people.all, random('wards'));
  addSupportReasons(people.all, random('support reasons'));

  addPlaces(people.all, market, zonesOf, random('places'));
  addPackages(people.all, random('packages'));
  return people.all;
}
