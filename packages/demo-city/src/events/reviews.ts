import { type Day, dayOf, demoYears, type DemoYear } from '../calendar.js';
import { reviewTargets } from '../ledger/assessments.js';
import { reviewedClients2022 } from '../ledger/longTermTracks.js';
import { inLongTermSupport } from '../people/inPlace.js';
import type { Person } from '../people/person.js';
import type { Random } from '../random.js';

const september2022 = dayOf('2022-09-30');
const september2023 = dayOf('2023-09-30');

/**
 * Adds reviews so that the printed share of long-term clients (in support at both ends of twelve months) was reviewed in 2021/22, 2022/23
 * and the year to 30 September 2023.
 */
export function addReviews(all: readonly Person[], random: Random): void {
  const [first, second, third] = demoYears;
  reviewSome(clients(all, first.from - 1, first.to), reviewedClients2022, first, random);
  const in2022 = clients(all, second.from - 1, second.to);
  reviewSome(in2022, Math.round(in2022.length * reviewTargets.fy2022), second, random);
  const in2023 = clients(all, third.from - 1, third.to);
  reviewSome(in2023, Math.round(in2023.length * reviewTargets.fy2023), third, random);
  meetSeptember(all);
}

function clients(all: readonly Person[], from: Day, to: Day): Person[] {
  return all.filter((person) => inLongTermSupport(person, from) && inLongTermSupport(person, to));
}

function reviewSome(
  people: readonly Person[],
  count: number,
  year: DemoYear,
  random: Random,
): void {
  for (const person of random.shuffle(people).slice(0, count)) {
    const end = random.int(year.from + 10, year.to);
    person.reviews.push({ start: end - random.int(0, 9), end });
  }
}

// Moves reviews of 2023/24 to the other half of that year, which changes no year's count, until the share to September is met.
function meetSeptember(all: readonly Person[]): void {
  const people = clients(all, september2022, september2023);
  const inWindow = (day: Day): boolean => day > september2022 && day <= september2023;
  const target = Math.round(people.length * reviewTargets.toSeptember2023);
  let reviewed = people.filter(({ reviews }) => reviews.some(({ end }) => inWindow(end))).length;
  const half = 183;
  for (const { reviews } of people) {
    if (reviewed === target) return;
    const last = reviews.find(({ end }) => end >= demoYears[2].from);
    if (!last || reviews.some((other) => other !== last && inWindow(other.end))) continue;
    const moved = inWindow(last.end) ? last.end + half : last.end - half;
    if (
      moved < demoYears[2].from ||
      moved > demoYears[2].to ||
      inWindow(moved) !== reviewed < target
    )
      continue;
    reviews.splice(reviews.indexOf(last), 1, { start: moved - 4, end: moved });
    reviewed += inWindow(moved) ? 1 : -1;
  }
  throw new Error(`reviews to September are off by: ${target - reviewed}`);
}
