import type { Dimension } from '../../cubes/cube.js';

/** What the values of a dimension are called together. */
const plurals: Readonly<Record<string, string>> = {
  zone: 'zones',
  ward: 'wards',
  term: 'terms',
  serviceType: 'service types',
  provider: 'providers',
  location: 'locations',
  ageBand: 'age bands',
  workingAge: 'age groups',
  clientGroup: 'client groups',
  ethnicGroup: 'ethnic groups',
  ethnicGroupPublished: 'ethnic groups',
  ethnicGroupBroad: 'ethnic groups',
  kind: 'kinds of location',
  rating: 'ratings',
  route: 'routes',
  outcome: 'outcomes',
  setting: 'settings',
  reason: 'reasons',
  followedBy: 'ways on',
};

/** The values of some dimensions in the plural; groups, where there are several or the word is not known. */
export function dimensionWords(dimensions: readonly Pick<Dimension, 'id'>[]): string {
  const [only, ...others] = dimensions;
  return (others.length === 0 && only && plurals[only.id]) || 'groups';
}
