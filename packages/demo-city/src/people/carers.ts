import { lastDay, demoYears } from '../calendar.js';
import { servicesAtEnd } from '../ledger/otherServices.js';
import type { Random } from '../random.js';
import type { People } from './person.js';

const stopped = 24;

/** Adds the unpaid carers who have a direct payment of their own, the printed number of them on the last day. */
export function addCarers(people: People, random: Random): void {
  for (let index = 0; index < servicesAtEnd.carerDirectPayments + stopped; index += 1) {
    const person = people.add({ band: random.chance(0.6) ? '18-64' : '65-plus', carer: true });
    const start = lastDay - random.int(40, 1500);
    const end =
      index < stopped ? random.int(Math.max(start, demoYears[0].from) + 1, lastDay - 1) : null;
    person.episodes.push({ service: 'carer-direct-payment', start, end, locationId: null });
  }
}
