/** What a location is to a council: the first that fits, in this order. */
export type LocationKind =
  | 'nursing'
  | 'residential'
  | 'housing-with-care'
  | 'supported-living'
  | 'shared-lives'
  | 'home-support'
  | 'other';

// the words of the directory with filters, of the care directory and of the ratings file, lower case
const kinds: readonly (readonly [kind: LocationKind, words: readonly string[]])[] = [
  ['nursing', ['care home service with nursing', 'nursing homes', 'nursing home']],
  [
    'residential',
    [
      'care home service without nursing',
      'residential homes',
      'residential home',
      'residential care homes',
      'care homes',
    ],
  ],
  ['housing-with-care', ['extra care housing services', 'extra care housing']],
  [
    'supported-living',
    ['supported living service', 'supported living', 'supported living services'],
  ],
  ['shared-lives', ['shared lives']],
  [
    'home-support',
    ['domiciliary care service', 'homecare agencies', 'homecare', 'domiciliary care services'],
  ],
];

/**
 * The kind of a location from the names of its service types.
 *
 * @example locationKind(['Domiciliary care service', 'Supported living service']) // 'supported-living'
 */
export function locationKind(serviceTypes: readonly string[]): LocationKind {
  const given = new Set(serviceTypes.map((type) => type.trim().toLowerCase()));
  return kinds.find(([, words]) => words.some((word) => given.has(word)))?.[0] ?? 'other';
}

/** Every kind, in the order in which the first that fits is taken. */
export const locationKinds: readonly LocationKind[] = [...kinds.map(([kind]) => kind), 'other'];
