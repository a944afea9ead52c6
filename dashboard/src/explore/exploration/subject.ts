import type { CatalogueQuery } from '../../gql/graphql.js';

/** A subject of the catalogue: what can be asked, and by what. */
export type Subject = CatalogueQuery['catalogue'][number];

/** What a subject can be grouped and filtered by. */
export type SubjectDimension = Subject['dimensions'][number];

/** What can be asked of a subject. */
export type SubjectMeasure = Subject['measures'][number];

/** What the caller may see. */
export type Policy = NonNullable<CatalogueQuery['about']>['policy'];

/** The dimensions that are no grain of time. */
export function plainDimensions(subject: Subject): SubjectDimension[] {
  return subject.dimensions.filter(({ kind }) => kind !== 'TIME');
}

/** The grains of time, finest first. */
export function timeDimensions(subject: Subject): SubjectDimension[] {
  return subject.dimensions
    .filter(({ kind }) => kind === 'TIME')
    .toSorted((one, other) => grainRank(one.id) - grainRank(other.id));
}

const grains = ['day', 'week', 'month', 'quarter', 'financialYear'];

/** How coarse a grain of time is; one that is not known counts as the coarsest. */
export function grainRank(grain: string): number {
  const rank = grains.indexOf(grain);
  return rank === -1 ? grains.length : rank;
}

/** Whether disclosure rules for people hold for some figure of a subject. */
export function isAboutPeople(subject: Subject): boolean {
  return subject.measures.some(({ aboutPeople }) => aboutPeople);
}
