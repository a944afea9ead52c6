/** The ages a reader can choose, as the API names them, with the words of the pages. */
export const workingAgeLabels = {
  AGE_18_64: '18 to 64',
  AGE_65_PLUS: '65 and over',
} as const;

/** An age a reader can choose. */
export type WorkingAge = keyof typeof workingAgeLabels;
