import type { Random } from '../random.js';
import type { Cohorts } from './cohorts.js';
import type { Person } from './person.js';

// printed: 65 % of people aged 65 and over in long-term support are female, at both dates
const femaleShare = { 'under-18': 0.45, '18-64': 0.46, '65-plus': 0.65 } as const;

/** Gives everybody a sex: by exact quota for people in long-term support, by chance for the others. */
export function addSexes(cohorts: Cohorts, random: Random): void {
  for (const part of [cohorts.first, cohorts.both, cohorts.second])
    for (const band of ['18-64', '65-plus'] as const) {
      const people = random.shuffle(part.filter((person) => person.band === band));
      const female = Math.round(people.length * femaleShare[band]);
      for (const [index, person] of people.entries())
        person.sex = index < female ? 'female' : 'male';
    }
  for (const person of cohorts.neither) person.sex = drawSex(person, random);
}

function drawSex(person: Person, random: Random): Person['sex'] {
  if (random.chance(0.004)) return random.chance(0.3) ? 'other' : 'unknown';
  return random.chance(femaleShare[person.band] - 0.05) ? 'female' : 'male';
}
