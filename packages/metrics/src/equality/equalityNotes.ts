import type { EqualityGroup } from './compareGroups.js';
import type { EqualityQuestion } from './equalityQuestion.js';
import { type GroupFamily, leastPeople } from './groupFamilies.js';
import type { Residents } from './residents/residents.js';

/** What a reader must know of a comparison, each in a sentence. */
export function equalityNotes({
  question,
  families,
  residents,
  standardAges,
  groups,
}: {
  question: EqualityQuestion;
  families: readonly GroupFamily[];
  residents: Residents;
  standardAges: string | null;
  groups: readonly EqualityGroup[];
}): readonly string[] {
  return [
    ...families.map(familyWords),
    ...populationWords(residents),
    ...(question.standardise === false ? [] : ageWords(residents, standardAges, groups)),
    ...comparisonWords(groups),
    `No ratio is given where either group has fewer than ${leastPeople} people.`,
    ...(groups.some(({ people }) => people.status === 'ROUNDED')
      ? [
          'Rates, ratios and intervals are worked out from rounded counts; intervals do not allow for the rounding, least and most do.',
        ]
      : []),
  ];
}

function familyWords({ name, labels }: GroupFamily): string {
  return `${labels.join(', ')} are shown together as ${name.label}, since at least one of them has fewer than ${leastPeople} people.`;
}

function populationWords({ source }: Residents): readonly string[] {
  if (!source) return ['No population is loaded that tells these groups apart: shares only.'];
  return [
    ...(source.modelled ? ['The population is modelled, not counted.'] : []),
    ...(source.ages === 'all ages'
      ? ['The population is of all ages: young groups look less supported than adults of them are.']
      : []),
  ];
}

function ageWords(
  { agesMethod }: Residents,
  standardAges: string | null,
  groups: readonly EqualityGroup[],
): readonly string[] {
  if (!standardAges) return [agesMethod];
  const withheld = groups.some(
    ({ people, standardisedRate }) =>
      people.status !== 'SUPPRESSED' && standardisedRate.status === 'SUPPRESSED',
  );
  return [
    `Ages allowed for in standardised rates: ${standardAges}. Standard: European Standard Population 2013. People whose age is not known are left out of them.`,
    ...(withheld
      ? [
          'A group with too few people in one of these ages has no standardised rate: its standardised ratio needs only all of its people.',
        ]
      : []),
    agesMethod,
  ];
}

function comparisonWords(groups: readonly EqualityGroup[]): readonly string[] {
  const marks = groups.filter(({ representationMark }) => representationMark !== null).length;
  if (marks < 2) return [];
  const chance = Math.round(100 * (1 - 0.95 ** marks));
  return [
    `${marks} groups are compared, each at 95 %: if none differed, the chance that at least one mark would show all the same is about ${chance} %.`,
  ];
}
