/** The ratings of the Care Quality Commission, best first; the last means that none has been given, which is not a poor rating. */
export const ratings = [
  { code: 'outstanding', label: 'Outstanding' },
  { code: 'good', label: 'Good' },
  { code: 'requires-improvement', label: 'Requires improvement' },
  { code: 'inadequate', label: 'Inadequate' },
  { code: 'not-rated', label: 'Not rated' },
] as const;

export type RatingCode = (typeof ratings)[number]['code'];

const codeByText: Readonly<Record<string, RatingCode>> = {
  outstanding: 'outstanding',
  good: 'good',
  'requires improvement': 'requires-improvement',
  inadequate: 'inadequate',
  'not rated': 'not-rated',
  'insufficient evidence to rate': 'not-rated',
  'regulations met': 'not-rated',
  'not applicable': 'not-rated',
  'no published rating': 'not-rated',
  'inspected but not rated': 'not-rated',
  'not formally rated': 'not-rated',
};

/** The code of a printed rating, letter case folded; null for words that are not in the list. */
export function ratingOf(text: string): RatingCode | null {
  return codeByText[text.trim().toLowerCase()] ?? null;
}
