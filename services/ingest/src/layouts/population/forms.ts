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

/** The columns that tell the three forms of population file apart. */
export const formColumns = {
  long: longHeader,
  /** Census 2021 table TS021: a row for each area and ethnic group. */
  censusGroups: ['area_code', 'broad_group', 'ethnic_group', 'usual_residents'],
  /** Census 2021 by ward: a row for each ward, a column for each of the five broad groups. */
  censusWards: ['ward24_code', 'pop', 'White', 'Mixed or Multiple ethnic groups'],
} as const;

/** The form whose columns a header has; null where it is none of them. */
export function formOf(header: readonly string[]): keyof typeof formColumns | null {
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  const forms = Object.keys(formColumns) as (keyof typeof formColumns)[];
  return (
    forms.find((form) => formColumns[form].every((name) => names.has(name.toLowerCase()))) ?? null
  );
}
