import { demoYearOf, demoYears, type DemoYear } from '../calendar.js';
import { requestTargets } from '../ledger/requests.js';
import type { Random } from '../random.js';
import type { Episode, Person } from './person.js';

const longestLead = 75;

/**
 * Gives everybody new to long-term support the way they came: straight from a new request (the printed share of requests), or by way of short-term support.
 */
export function addWaysIn(all: readonly Person[], random: Random): void {
  const starters = all.flatMap((person) => {
    const first = person.episodes[0];
    const year = first && demoYearOf(first.start);
    return first && year ? [{ person, first, year }] : [];
  });
  for (const target of requestTargets) {
    const inLine = random.shuffle(
      starters.filter(
        ({ person, year }) => person.band === target.band && year.index === target.year,
      ),
    );
    const straight = inLine
      .filter(({ first, year }) => first.start >= year.from + 10)
      .slice(0, target.toLongTerm);
    if (straight.length < target.toLongTerm)
      throw new Error(`too few starters for: ${target.band} ${target.year}`);
    for (const { person, first, year } of straight)
      straightFromRequest(person, first, year, random);
    const chosen = new Set(straight);
    for (const starter of inLine)
      if (!chosen.has(starter)) byShortTerm(starter.person, starter.first, random);
  }
}

function straightFromRequest(person: Person, first: Episode, year: DemoYear, random: Random): void {
  const lead = Math.min(random.int(7, longestLead), first.start - year.from);
  const start = first.start - lead;
  person.requests.push({ start, end: start + random.int(0, 3), outcome: 'long-term' });
  person.assessments.push({ start: start + 2, end: first.start - 1 });
}

function byShortTerm(person: Person, first: Episode, random: Random): void {
  const start = first.start - random.int(14, 41);
  const service = first.service === 'nursing-care' || first.service === 'residential-care';
  person.episodes.push({
    service: service ? 'pathway-2-residential' : 'pathway-1',
    start,
    end: first.start - 1,
    locationId: null,
  });
  if (start >= demoYears[0].from)
    person.requests.push({ start, end: start, outcome: 'short-term' });
}
