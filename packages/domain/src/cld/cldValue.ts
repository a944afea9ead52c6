/** One value of a Client Level Data list: its words in release 2, and those of release 1 that mean the same. */
export interface CldValue {
  readonly words: string;
  /** Only where they differ by more than letter case. */
  readonly release1: readonly string[];
}

/** The Department's value for anything that no mapping knows: a category of its own, never a total or a default. */
export const notMapped = 'Invalid and not mapped';

/** A list whose words are the same in both releases, letter case aside. */
export function sameWords<Words extends string>(
  ...words: readonly Words[]
): readonly { readonly words: Words; readonly release1: readonly string[] }[] {
  return words.map((value) => ({ words: value, release1: [] }));
}
