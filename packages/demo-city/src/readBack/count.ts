import type { PublishedCheck, Quantity } from '@careshape/domain';

import { countContracts, countExits, countSupply, sum } from './countMarket.js';
import { countClients, countPeople, countRequests } from './countPeople.js';
import type { ReadCity } from './readCity.js';

const dayMs = 86_400_000;

/** Counts one quantity in the files. */
export function count(city: ReadCity, quantity: Quantity): number {
  switch (quantity.of) {
    case 'people':
      return countPeople(city, quantity);
    case 'places':
      return new Set(
        city.placements
          .filter(
            ({ serviceType, start, end }) =>
              serviceType === quantity.serviceType &&
              start <= quantity.on &&
              (end === null || end >= quantity.on),
          )
          .map(({ locationId }) => locationId),
      ).size;
    case 'locations':
    case 'beds':
    case 'providers':
    case 'capacity':
    case 'occupied':
      return countSupply(city, quantity);
    case 'locations-ended':
    case 'providers-ended':
      return countExits(city, quantity);
    case 'contracts':
    case 'contract-providers':
    case 'block-hours':
    case 'hours-low':
    case 'hours-high':
      return countContracts(city, quantity);
    case 'wards-of-zone':
      return city.zones.filter((row) => row['zone'] === quantity.zone).length;
    case 'requests':
      return countRequests(city, quantity);
    case 'long-term-clients':
    case 'long-term-clients-reviewed':
      return countClients(city, quantity);
    case 'days':
      return (Date.parse(quantity.period.to) - Date.parse(quantity.period.from)) / dayMs + 1;
    case 'mean-assessment-days':
    case 'assessments-open': {
      const { from, to } = quantity.period;
      if (quantity.of === 'assessments-open')
        return city.assessments.filter(({ start, end }) => start <= to && end > to).length;
      const ended = city.assessments.filter(({ end }) => end >= from && end <= to);
      const days = ended.map(({ start, end }) => (Date.parse(end) - Date.parse(start)) / dayMs);
      return sum(days) / ended.length;
    }
    case 'hours-planned':
    case 'hours-delivered':
    case 'home-support-people':
    case 'weeks':
    case 'hours-delivered-in-highest-week': {
      const { from, to } = quantity.period;
      const rows = city.weeks.filter(
        (row) =>
          row['term'] === quantity.term &&
          (row['week_start'] ?? '') >= from &&
          (row['week_start'] ?? '') <= to,
      );
      const hours = (column: string, of = rows): number =>
        sum(of.map((row) => Number(row[column]))) / 60;
      if (quantity.of === 'home-support-people')
        return new Set(rows.map((row) => row['person'])).size;
      if (quantity.of === 'hours-planned') return hours('planned_minutes');
      if (quantity.of === 'hours-delivered') return hours('delivered_minutes');
      const weeks = Map.groupBy(rows, (row) => row['week_start']);
      if (quantity.of === 'weeks') return weeks.size;
      return Math.max(...[...weeks.values()].map((week) => hours('delivered_minutes', week)));
    }
    case 'residents':
      return sum(
        city.population
          .filter(
            (row) =>
              row['area'] === quantity.area &&
              row['year'] === String(quantity.year) &&
              row['age_band'] === quantity.ageBand &&
              row['sex'] === quantity.sex &&
              row['ethnic_list'] === quantity.list &&
              quantity.groups.includes(row['ethnic_group'] ?? ''),
          )
          .map((row) => Number(row['people'])),
      );
  }
}

/** What a check gives when computed from the files, rounded as it says. */
export function computed(city: ReadCity, check: PublishedCheck): number {
  const { value, dividedBy, times = 1, less = 0, roundedTo = 1 } = check;
  const total = (quantities: readonly Quantity[]): number =>
    sum(quantities.map((quantity) => count(city, quantity)));
  const result = (total(value) / (dividedBy ? total(dividedBy) : 1)) * times - less;
  // 0.1 is not exact in binary: round through its inverse
  return Math.round(result / roundedTo + 1e-9) / (1 / roundedTo);
}
