/** A day as a whole number of days since 1 January 1970, so that dates can be added and compared quickly. */
export type Day = number;

const msPerDay = 86_400_000;

/** The day of an ISO date. */
export function dayOf(iso: string): Day {
  return Date.parse(iso) / msPerDay;
}

const isoCache = new Map<Day, string>();
const ukCache = new Map<Day, string>();

/** The ISO date of a day. */
export function isoOf(day: Day): string {
  let iso = isoCache.get(day);
  if (iso === undefined) {
    iso = new Date(day * msPerDay).toISOString().slice(0, 10);
    isoCache.set(day, iso);
  }
  return iso;
}

/** The date as councils send it: dd/mm/yyyy. */
export function ukOf(day: Day): string {
  let text = ukCache.get(day);
  if (text === undefined) {
    const [year, month, date] = isoOf(day).split('-');
    text = `${date}/${month}/${year}`;
    ukCache.set(day, text);
  }
  return text;
}

/** A financial year of the demo city. */
export interface DemoYear {
  /** 0 is the first. */
  readonly index: number;
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
}

function demoYear(index: number): DemoYear {
  const start = 2021 + index;
  return {
    index,
    label: `${start}-${String(start + 1).slice(2)}`,
    from: dayOf(`${start}-04-01`),
    to: dayOf(`${start + 1}-03-31`),
  };
}

/** The three years of history: 2021/22, 2022/23, 2023/24. */
export const demoYears = [demoYear(0), demoYear(1), demoYear(2)] as const;

/** The last day that any file tells of: 31 March 2024. */
export const lastDay: Day = demoYears[2].to;

/** The Mondays of the three years. */
export function mondays(): Day[] {
  const days: Day[] = [];
  // 5 April 2021 is the first Monday of the first year
  for (let day = dayOf('2021-04-05'); day <= lastDay; day += 7) days.push(day);
  return days;
}

/** The year that holds a day; null outside the three. */
export function demoYearOf(day: Day): DemoYear | null {
  return demoYears.find((year) => day >= year.from && day <= year.to) ?? null;
}
