import { sql } from 'kysely';
import type { Cube, Measure, Part } from './cube.js';
import { clientTypeColumn } from './clientType.js';
import { closed, closedWords, timeDimensions } from './dimensions.js';
import { personDimensions } from './personDimensions.js';

const timeGrains = ['month', 'quarter', 'financialYear', 'week', 'day'] as const;
const source = 'Client Level Data, requests, assessments and reviews';

/** Days after which an assessment has been completed: a year, within which all those recorded were. */
const waitingDays = 365;

const requests: Part = { kind: 'rows', id: 'requests', basis: 'requests' };
const toLongTerm: Part = { kind: 'rows', id: 'to_long_term', basis: 'toLongTerm' };
const toShortTerm: Part = { kind: 'rows', id: 'to_short_term', basis: 'toShortTerm' };
const assessments: Part = { kind: 'rows', id: 'assessments', basis: 'assessments' };
const reviews: Part = { kind: 'rows', id: 'reviews', basis: 'reviews' };
const unplannedReviews: Part = { kind: 'rows', id: 'unplanned_reviews', basis: 'unplannedReviews' };

type Words = Pick<Measure, 'id' | 'label' | 'definition' | 'unit' | 'formula'>;
const measure = (
  words: Words,
  {
    decimals = 0,
    polarity = 'neutral',
    settlesAfter = 0,
  }: Partial<Pick<Measure, 'decimals' | 'polarity' | 'settlesAfter'>> = {},
): Measure => ({ ...words, decimals, polarity, settlesAfter, source, aboutPeople: true });

/** What people ask for and what comes of it. */
export const demand: Cube = {
  id: 'demand',
  label: 'Demand',
  definition:
    'Requests for support, assessments and reviews. A request counts on the day it is received, since councils publish new requests so; an assessment and a review count on the day they are completed, as the Department counts events.',
  source,
  people: 'persons',
  dimensions: [
    closedWords(
      {
        id: 'route',
        label: 'Route of access',
        definition: 'How the request came, by the list of Client Level Data; requests only.',
        facts: ['request'],
      },
      'RouteOfAccess',
      sql`f.route`,
    ),
    closedWords(
      {
        id: 'outcome',
        label: 'Outcome',
        definition: 'What the event led to, by the list of Client Level Data.',
      },
      'EventOutcome',
      sql`f.outcome`,
    ),
    closed(
      {
        id: 'reviewType',
        label: 'Review type',
        definition: 'Planned, unplanned or of short-term support; reviews only.',
        facts: ['review'],
      },
      'ReviewType',
      sql`f.review_type`,
    ),
    closed(
      {
        id: 'clientType',
        label: 'Client type',
        definition: 'Whether the person is supported or is an unpaid carer.',
      },
      'ClientType',
      clientTypeColumn,
    ),
    ...personDimensions,
    ...timeDimensions(timeGrains),
  ],
  measures: [
    measure({
      id: 'requests',
      label: 'Requests',
      definition: 'Requests for support received in the period or bucket.',
      unit: 'requests',
      formula: requests,
    }),
    measure({
      id: 'people',
      label: 'People asking',
      definition: 'Distinct people with a request received in the period or bucket.',
      unit: 'people',
      formula: { kind: 'people', id: 'people', basis: 'requests' },
    }),
    measure(
      {
        id: 'requestsPerDay',
        label: 'Requests per day',
        definition: 'Requests received divided by the days of the period or bucket.',
        unit: 'requests per day',
        formula: { kind: 'perTime', over: requests, per: 'day' },
      },
      { decimals: 1 },
    ),
    measure({
      id: 'requestsToLongTerm',
      label: 'Requests to long-term support',
      definition:
        'Requests received in the period or bucket whose outcome is “Progress to support planning or services”.',
      unit: 'requests',
      formula: toLongTerm,
    }),
    measure({
      id: 'requestsToShortTerm',
      label: 'Requests to short-term support',
      definition:
        'Requests received in the period or bucket whose outcome is “Progress to reablement/ST-Max”.',
      unit: 'requests',
      formula: toShortTerm,
    }),
    measure(
      {
        id: 'shareToLongTerm',
        label: 'Share to long-term support',
        definition: 'Requests that led to long-term support as a share of requests received.',
        unit: '%',
        formula: { kind: 'ratio', over: toLongTerm, under: requests, times: 100 },
      },
      { decimals: 1 },
    ),
    measure(
      {
        id: 'shareToShortTerm',
        label: 'Share to short-term support',
        definition: 'Requests that led to short-term support as a share of requests received.',
        unit: '%',
        formula: { kind: 'ratio', over: toShortTerm, under: requests, times: 100 },
      },
      { decimals: 1 },
    ),
    measure({
      id: 'assessments',
      label: 'Assessments completed',
      definition: 'Assessments that end in the period or bucket.',
      unit: 'assessments',
      formula: assessments,
    }),
    measure(
      {
        id: 'assessmentDays',
        label: 'Days to complete an assessment',
        definition:
          'Mean days from start to end of the assessments completed in the period or bucket.',
        unit: 'days',
        formula: {
          kind: 'ratio',
          over: {
            kind: 'sum',
            id: 'assessment_days',
            basis: 'assessments',
            amount: () => sql`(f.end_on - f.start_on)`,
          },
          under: assessments,
        },
      },
      { decimals: 1, polarity: 'lower' },
    ),
    measure(
      {
        id: 'assessmentsWaiting',
        label: 'Assessments waiting',
        definition:
          'Assessments started but not completed at the end of the last day of the period or bucket. Client Level Data holds completed assessments only, so who waits is known once all of them have been completed: days nearer than a year to the end of the records are not given.',
        unit: 'assessments',
        formula: { kind: 'rows', id: 'waiting', basis: 'waiting' },
      },
      { polarity: 'lower', settlesAfter: waitingDays },
    ),
    measure({
      id: 'reviews',
      label: 'Reviews completed',
      definition: 'Reviews that end in the period or bucket.',
      unit: 'reviews',
      formula: reviews,
    }),
    measure({
      id: 'plannedReviews',
      label: 'Planned reviews',
      definition: 'Planned reviews of long-term support completed in the period or bucket.',
      unit: 'reviews',
      formula: { kind: 'rows', id: 'planned_reviews', basis: 'plannedReviews' },
    }),
    measure({
      id: 'unplannedReviews',
      label: 'Unplanned reviews',
      definition: 'Unplanned reviews completed in the period or bucket.',
      unit: 'reviews',
      formula: unplannedReviews,
    }),
    measure(
      {
        id: 'shareUnplanned',
        label: 'Share of reviews unplanned',
        definition: 'Unplanned reviews as a share of reviews completed.',
        unit: '%',
        formula: { kind: 'ratio', over: unplannedReviews, under: reviews, times: 100 },
      },
      { decimals: 1, polarity: 'lower' },
    ),
  ],
  timeGrains,
  needs: { layouts: ['cld'], of: 'days' },
  layouts: ['cld'],
  facts: {
    request: {
      from: sql`request f`,
      time: { kind: 'point', on: sql`f.start_on` },
    },
    assessment: {
      from: sql`assessment f`,
      time: { kind: 'point', on: sql`f.end_on` },
    },
    waiting: {
      from: sql`assessment f`,
      time: { kind: 'span', from: sql`f.start_on`, to: sql`f.end_on` },
      where: ({ to }) => sql`f.start_on <= ${to} and (f.end_on is null or f.end_on > ${to})`,
    },
    review: { from: sql`review f`, time: { kind: 'point', on: sql`f.end_on` } },
  },
  bases: {
    requests: { fact: 'request' },
    toLongTerm: {
      fact: 'request',
      only: sql`f.outcome = 'Progress to support planning or services'`,
    },
    toShortTerm: { fact: 'request', only: sql`f.outcome = 'Progress to reablement/ST-Max'` },
    assessments: { fact: 'assessment' },
    waiting: { fact: 'waiting', needs: { of: 'lastDay' } },
    reviews: { fact: 'review' },
    plannedReviews: { fact: 'review', only: sql`f.review_type = 'planned'` },
    unplannedReviews: { fact: 'review', only: sql`f.review_type = 'unplanned'` },
  },
};
