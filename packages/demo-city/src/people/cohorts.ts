import { demoYears } from '../calendar.js';
import { inLongTermSupport } from './inPlace.js';
import type { Person } from './person.js';

/** People in long-term support at one or both of two dates: 31 March 2023 and 31 March 2024. */
export interface Cohorts {
  readonly first: readonly Person[];
  readonly both: readonly Person[];
  readonly second: readonly Person[];
  /** In long-term support at neither. */
  readonly neither: readonly Person[];
}

/** Parts people by the two dates whose shares are printed, so that quotas of each part give the totals of both dates. */
export function cohortsOf(all: readonly Person[]): Cohorts {
  const parts: { [part in keyof Cohorts]: Person[] } = {
    first: [],
    both: [],
    second: [],
    neither: [],
  };
  for (const person of all) {
    const before = inLongTermSupport(person, demoYears[1].to);
    const after = inLongTermSupport(person, demoYears[2].to);
    parts[before ? (after ? 'both' : 'first') : after ? 'second' : 'neither'].push(person);
  }
  return parts;
}
