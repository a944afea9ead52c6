import { expect, test } from 'vitest';

import { dayOf, isoOf } from '../calendar.js';
import { buildMarket } from './buildMarket.js';
import type { Location } from './market.js';
import { registerOf } from './registrations.js';

const market = buildMarket();
const { registrations, ratings, idOn } = registerOf(market);
const isOpen = ({ registeredOn, endedOn }: Location, day: number) =>
  registeredOn <= day && (endedOn === null || endedOn > day);
const isHome = ({ kind }: Location) => kind === 'residential' || kind === 'nursing';

test('has a home with two owners, a home registered twice, and a place with two rated services', () => {
  expect(registrations.filter(({ predecessorId }) => predecessorId)).toHaveLength(1);
  expect(registrations.filter(({ successorId }) => successorId)).toHaveLength(1);
  expect(registrations.filter(({ primaryId }) => primaryId)).toHaveLength(1);
  expect(registrations.filter(({ alsoGives }) => alsoGives)).toHaveLength(1);
  expect(new Set(ratings.flatMap(({ service }) => service ?? [])).size).toBe(2);
  const ids = registrations.map(({ location }) => location.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('on every day, each home counted once, homes, beds and owners are those of the market', () => {
  const counts = (locations: readonly Location[]) => ({
    homes: locations.length,
    beds: locations.reduce((sum, { beds }) => sum + beds, 0),
    owners: new Set(locations.map(({ provider }) => provider)).size,
  });
  const homes = registrations.filter(({ location, primaryId }) => !primaryId && isHome(location));
  for (let day = dayOf('2021-04-01'); day <= dayOf('2024-06-30'); day += 1) {
    const here = homes.filter(({ location }) => isOpen(location, day));
    expect({ day: isoOf(day), ...counts(here.map(({ location }) => location)) }).toEqual({
      day: isoOf(day),
      ...counts(market.locations.filter((location) => isHome(location) && isOpen(location, day))),
    });
  }
});

test('a home reports, and is rated, under the id of its owner of the day', () => {
  const { location: former, successorId } = registrations.find((one) => one.successorId)!;
  const home = market.locations.find(({ id }) => id === successorId)!;
  expect(idOn(home, former.endedOn! - 1)).toBe(former.id);
  expect(idOn(home, former.endedOn!)).toBe(home.id);
  const rated = ratings.filter(({ location }) => location.id === former.id);
  expect(rated.length).toBeGreaterThan(0);
  expect(rated.every(({ on }) => on < former.endedOn!)).toBe(true);
});
