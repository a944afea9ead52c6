import type { EqualityQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { dimensionOf } from './equalityDimensions.js';
import { measureOf } from './equalityMeasures.js';

/** What a difference between groups means, what it does not, and how the figures were made. */
export interface MeaningWords {
  readonly means: readonly string[];
  readonly meansNot: readonly string[];
  readonly notes: readonly string[];
}

/** The words beside the figures, for the answer at hand. */
export function meaningWords(
  { notRecorded, population, standardAges, notes }: NonNullable<EqualityQuery['equality']>,
  { own }: Chosen,
): MeaningWords {
  const { people } = measureOf(own['service']);
  const ages = dimensionOf(own['by']).code === 'ageBand';
  const ethnic = dimensionOf(own['by']).code.startsWith('ethnic');
  return {
    means: [
      ages
        ? `A ratio of 1 means that an age has the same share of ${people} as of residents. Older people need more support, so their ratio is far above 1.`
        : `A ratio of 1 means as many ${people} as expected from the number of residents and their ages; 0.8 means 80 where 100 are expected.`,
      'An interval shows how far chance could move the figure. Where it leaves 1 out, a real difference is likely: a reason to look closer and to ask people.',
      'Lower may mean that a service is harder to reach, less known or less fitting for a group. It may also mean that fewer in it need or want it.',
    ],
    meansNot: [
      ...(ages
        ? []
        : [
            'The crude ratio is not a measure of access. A group with many young adults needs less support, so its crude ratio is low even where everybody is served alike.',
          ]),
      'It does not show who has a need. Health, disability, income, family care and choice differ between groups and are not allowed for.',
      'It does not tell why. People come forward, or do not, for reasons that no count holds.',
      ...(notRecorded.share.value === null
        ? []
        : [
            `${notRecorded.share.display} of people supported have no ${ethnic ? 'ethnic group' : 'group'} on record and are left out. If they are mostly of one group, its ratio is too low.`,
          ]),
      ...(population?.modelled
        ? [
            `The residents of ${population.year} are modelled, not counted: small groups are the least certain, and the intervals do not show it.`,
          ]
        : []),
    ],
    notes: [
      ...(standardAges === null ? [] : [`Ages allowed for: ${standardAges}.`]),
      // the ages stand already in the note above
      ...notes.filter((note) => !note.startsWith('Ages allowed for')),
    ],
  };
}
