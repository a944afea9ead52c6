import { coventry } from '@careshape/domain';

import { type DemoYear, lastDay, ukOf } from '../calendar.js';
import { coversSome } from '../people/inPlace.js';
import type { Episode, Person, RequestOutcome } from '../people/person.js';
import type { CldRow } from './columns.js';
import { personColumns } from './personColumns.js';
import { cldWords, priceOf } from './services.js';

/** What a row needs beside the person. */
export interface CldContext {
  readonly year: DemoYear;
  readonly pseudonym: string;
  /** Start of every event reference: tells copies of the city apart. */
  readonly prefix: string;
  readonly locationNames: ReadonlyMap<string, string>;
}

const outcomes: Readonly<Record<RequestOutcome, readonly string[]>> = {
  'long-term': ['Progress to support planning or services'],
  'short-term': ['Progress to reablement/ST-Max'],
  'nothing-further': [
    'NFA: Information and advice or signposting',
    'NFA: Referral to other service within the local authority',
    'NFA: Support declined',
    'NFA: Referral to NHS services or NHS funded social care',
    'NFA: No services offered for other reason',
    'NFA: Other',
    'NFA: Self-funded client or under 12wk disregard',
  ],
};
const routes = [
  'Community / Other route',
  'Discharge from Hospital',
  'Community / Other route',
  'Diversion from Hospital Services',
  'Self-Funder',
];

/** All rows of a person in the file of one reporting period: events that ended in it, and services open at any time in it. */
export function cldRows(person: Person, context: CldContext): CldRow[] {
  const { year, prefix } = context;
  const common: CldRow = {
    'LA Code': coventry.cassr,
    'Reporting Period Start Date': ukOf(year.from),
    'Reporting Period End Date': ukOf(year.to),
    ...personColumns(person, context.pseudonym, year.to),
  };
  const inYear = ({ end }: { end: number }): boolean => end >= year.from && end <= year.to;
  const event = (type: string, index: number, start: number, end: number | null): CldRow => ({
    ...common,
    'Event Type': type,
    'Event Reference': `${prefix}${type.charAt(0)}${person.index}-${index + 1}`,
    'Event Start Date': ukOf(start),
    'Event End Date': end === null ? '' : ukOf(end),
  });
  return [
    ...person.requests.flatMap((request, index) =>
      inYear(request)
        ? [
            {
              ...event('Request', index, request.start, request.end),
              'Event Description': 'New request for support',
              'Event Outcome': pickBy(outcomes[request.outcome], person.index + request.start),
              'Request: Route of Access': pickBy(
                request.outcome === 'short-term' ? routes.slice(1, 4) : routes,
                person.index + request.start,
              ),
            },
          ]
        : [],
    ),
    ...person.assessments.flatMap((assessment, index) =>
      inYear(assessment)
        ? [
            {
              ...event('Assessment', index, assessment.start, assessment.end),
              'Event Description': 'Care Act assessment',
              'Event Outcome':
                person.episodes.length > 0
                  ? 'Progress to support planning or services'
                  : 'NFA: Information and advice or signposting',
              'Assessment Type': 'Long term assessment',
              'Eligible Needs Identified': person.episodes.length > 0 ? 'Yes' : 'No',
              'Method of Assessment':
                person.index % 4 === 0 ? 'Service user and carer' : 'Service user only',
            },
          ]
        : [],
    ),
    ...person.episodes.flatMap((episode, index) =>
      coversSome(episode, year.from, year.to)
        ? [
            serviceRow(
              person,
              episode,
              event('Service', index, episode.start, shownEnd(episode, year)),
              context,
            ),
          ]
        : [],
    ),
    ...person.reviews.flatMap((review, index) =>
      inYear(review)
        ? [
            {
              ...event('Review', index, review.start, review.end),
              'Event Description': 'Review of support plan',
              'Event Outcome': 'Continuation of support or services',
              'Review Reason': person.index % 5 === 0 ? 'Unplanned: Change in needs' : 'Planned',
              'Method of Review': 'Service user only',
            },
          ]
        : [],
    ),
  ];
}

// the file of a year does not know the future
function shownEnd(episode: Episode, year: DemoYear): number | null {
  return episode.end !== null && episode.end <= Math.min(year.to, lastDay) ? episode.end : null;
}

function serviceRow(
  person: Person,
  episode: Episode,
  event: CldRow,
  { year, locationNames }: CldContext,
): CldRow {
  const words = cldWords[episode.service];
  const location =
    episode.before && year.to <= episode.before.until
      ? episode.before.locationId
      : episode.locationId;
  const { unitCost, units } = priceOf(episode, person);
  return {
    ...event,
    'Event Description': words.description,
    'Event Outcome': outcomeOf(person, episode, event),
    'Service Type': words.type,
    'Service Component': words.component,
    'Delivery Mechanism': words.delivery,
    'Provider CQC Location Name':
      location === null ? '' : (locationNames.get(location) ?? 'Demo place out of the city'),
    'Provider CQC Location ID': location ?? '',
    'Unit Cost': unitCost,
    'Cost Frequency (Unit Type)': words.frequency,
    'Planned units per week': units,
  };
}

function outcomeOf(person: Person, episode: Episode, event: CldRow): string {
  if (event['Event End Date'] === '') return '';
  if (person.diedOn === episode.end && episode.end !== null) return 'NFA: Deceased';
  const next = person.episodes.some(
    (other) => episode.end !== null && other.start >= episode.end && other.start <= episode.end + 2,
  );
  if (next) return 'Progress to support planning or services';
  return person.index % 6 === 0
    ? 'NFA: Support ended for other reason'
    : 'NFA: Support ended as planned';
}

function pickBy(words: readonly string[], number: number): string {
  return words[number % words.length] ?? '';
}
