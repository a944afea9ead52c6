/** A span of whole years of age, both ends inside; `to` is null where the band has no upper end. */
export interface AgeBand {
  readonly code: string;
  readonly label: string;
  readonly from: number;
  readonly to: number | null;
}

/** The age bands of Client Level Data statistics (Department of Health and Social Care). */
export const ageBands = [
  { code: 'under-18', label: 'Under 18', from: 0, to: 17 },
  { code: '18-24', label: '18 to 24', from: 18, to: 24 },
  { code: '25-44', label: '25 to 44', from: 25, to: 44 },
  { code: '45-64', label: '45 to 64', from: 45, to: 64 },
  { code: '65-74', label: '65 to 74', from: 65, to: 74 },
  { code: '75-84', label: '75 to 84', from: 75, to: 84 },
  { code: '85-94', label: '85 to 94', from: 85, to: 94 },
  { code: '95-plus', label: '95 and above', from: 95, to: null },
] as const satisfies readonly AgeBand[];

/** Working age and older people, as every council paper divides them. */
export const workingAgeBands = [
  { code: 'under-18', label: 'Under 18', from: 0, to: 17 },
  { code: '18-64', label: '18 to 64', from: 18, to: 64 },
  { code: '65-plus', label: '65 and over', from: 65, to: null },
] as const satisfies readonly AgeBand[];

/**
 * Age in whole years on a day, counted from the first day of the month of birth, days ÷ 365.25, rounded down.
 *
 * Only the month of birth is ever held. Source: the Department's Client Level Data method.
 *
 * @param on an ISO date
 * @example ageOn({ birthYear: 1950, birthMonth: 6 }, '2024-03-31') // 73
 */
export function ageOn(born: { birthYear: number; birthMonth: number }, on: string): number {
  const days = (Date.parse(on) - Date.UTC(born.birthYear, born.birthMonth - 1, 1)) / 86_400_000;
  return Math.floor(days / 365.25);
}

/** The band that holds an age, or null where the age is unknown. */
export function bandOf<B extends AgeBand>(bands: readonly B[], age: number | null): B | null {
  if (age === null) return null;
  return bands.find((band) => age >= band.from && (band.to === null || age <= band.to)) ?? null;
}
