import { type Day, dayOf, isoOf, mondays } from '../calendar.js';

/** Mondays of weeks with a bank holiday or Christmas, when fewer visits are made. */
const shortWeeks: ReadonlySet<string> = new Set([
  '2021-04-05',
  '2021-05-03',
  '2021-05-31',
  '2021-08-30',
  '2021-12-20',
  '2021-12-27',
  '2022-04-11',
  '2022-04-18',
  '2022-05-02',
  '2022-05-30',
  '2022-08-29',
  '2022-09-19',
  '2022-12-19',
  '2022-12-26',
  '2023-04-03',
  '2023-04-10',
  '2023-05-01',
  '2023-05-08',
  '2023-05-29',
  '2023-08-28',
  '2023-12-25',
  '2024-01-01',
  '2024-03-25',
]);

const yearDays = 365.25;
const midJanuary = dayOf('2021-01-15');

/** From −1 in mid July to 1 in mid January. */
export function winter(day: Day): number {
  return Math.cos((2 * Math.PI * (day - midJanuary)) / yearDays);
}

/** How large packages are in a week, compared with the last week of March 2024 (exactly 1): larger in winter. */
export function plannedFactor(week: Day): number {
  const last = mondays().at(-1) ?? week;
  return 1 + 0.025 * (winter(week) - winter(last));
}

/** The share of planned time that is given in a week: less in weeks with a bank holiday. */
export function deliveredShare(week: Day): number {
  return shortWeeks.has(isoOf(week)) ? 0.915 : 0.965;
}
