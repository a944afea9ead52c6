/** The header of our own long form, which every other form is turned into. */
export const longHeader = [
  'area',
  'year',
  'age_band',
  'sex',
  'ethnic_list',
  'ethnic_group',
  'people',
  'basis',
] as const;
