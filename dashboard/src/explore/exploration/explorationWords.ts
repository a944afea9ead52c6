import { dayText, monthText } from '../../periods/dateText.js';
import { financialYearOf } from '../../periods/financialYear.js';
import type { Exploration } from './exploration.js';
import { askedDimensions, askedMeasures } from './explorationText.js';
import { type DaySpan, lastDayOf, shortDay } from '../choices/periodParts.js';
import type { Subject } from './subject.js';

/** An exploration as a title: `Hours delivered and People by zone and month`. */
export function explorationTitle(exploration: Exploration, subject: Subject): string {
  const measures = listed(askedMeasures(exploration, subject).map(({ label }) => label));
  const by = listed(askedDimensions(exploration, subject).map(({ label }) => lowerFirst(label)));
  return by === '' ? measures : `${measures} by ${by}`;
}

/** A span of days in words: `2023/24`, `March 2024`, `31 March 2024`, `April 2022 to March 2024`. */
export function spanText({ from, to }: DaySpan): string {
  if (from === to) return dayText(from);
  const year = financialYearOf(`${from.slice(0, 4)}-${to.slice(2, 4)}`);
  if (year?.from === from && year.to === to) return year.label;
  if (shortDay(from, 'first').length === 7 && lastDayOf(to.slice(0, 7)) === to) {
    return from.slice(0, 7) === to.slice(0, 7)
      ? monthText(from)
      : `${monthText(from)} to ${monthText(to)}`;
  }
  return `${dayText(from)} to ${dayText(to)}`;
}

/** Names in a row: `one, two and three`. */
export function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A label inside a sentence; one that opens with an acronym keeps its capitals. */
export function lowerFirst(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
