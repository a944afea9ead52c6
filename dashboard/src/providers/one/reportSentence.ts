import type { LocationQuery } from '../../gql/graphql.js';
import { dayText } from '../../periods/dateText.js';

type Report = NonNullable<NonNullable<LocationQuery['location']>['occupancy']>;

/**
 * The latest report of a location in words; null where there is none, or where it is not for the reader.
 *
 * @example reportSentence(report) // '36 of 40 beds in use, 4 free, 31 March 2024'
 */
export function reportSentence(report: Report | null | undefined): string | null {
  if (!report) return null;
  const { capacity, occupied, vacancies, accepting, peopleServed, spareHours, onDate } = report;
  const said = [
    occupied === null || capacity === null ? '' : `${occupied} of ${capacity} beds in use`,
    vacancies === null ? '' : `${vacancies} free`,
    peopleServed === null ? '' : `${peopleServed} people served`,
    spareHours === null ? '' : `${spareHours} hours a week to spare`,
    accepting === null ? '' : accepting ? 'takes new people' : 'takes nobody new',
  ].filter((words) => words !== '');
  return `${[...said, dayText(onDate)].join(', ')}`;
}
