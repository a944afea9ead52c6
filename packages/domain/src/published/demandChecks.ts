import { financialYear, type Period } from '../periods.js';
import type { PublishedCheck, Quantity } from './publishedCheck.js';

const years = [financialYear(2021), financialYear(2022), financialYear(2023)] as const;
const labels = ['fy2021-22', 'fy2022-23', 'fy2023-24'] as const;
const counts = [10_430, 10_772, 10_773];
const longTerm = 'Progress to support planning or services';
const shortTerm = 'Progress to reablement/ST-Max';
const firstQuarter = { from: '2023-04-01', to: '2023-06-30' };
const secondQuarter = { from: '2023-07-01', to: '2023-09-30' };
const toSeptember = { from: '2022-10-01', to: '2023-09-30' };

type Band = '18-64' | '65-plus';

function requests(period: Period, ageBand?: Band, outcome?: string): Quantity {
  return { of: 'requests', period, ...(ageBand && { ageBand }), ...(outcome && { outcome }) };
}

function check(
  figureId: string,
  value: Quantity,
  expected: number,
  rest: Partial<PublishedCheck> = {},
): PublishedCheck {
  return { figureId, subject: 'demand', value: [value], expected, ...rest };
}

function outcomeShare(
  name: string,
  period: Period,
  band: Band,
  outcome: string,
  expected: number,
  roundedTo = 1,
): PublishedCheck {
  return check(`mps-2024.${name}`, requests(period, band, outcome), expected, {
    dividedBy: [requests(period, band)],
    times: 100,
    roundedTo,
  });
}

function requestChecks(): PublishedCheck[] {
  const [first, second, third] = years;
  return [
    ...years.map((period, index) =>
      check(`mps-2024.new-requests.18-plus.${labels[index]}`, requests(period), counts[index] ?? 0),
    ),
    check('mps-2024.new-requests-change.18-plus.fy2022-23', requests(second), 3, {
      dividedBy: [requests(first)],
      times: 100,
      less: 100,
    }),
    // printed as about 30 a day
    check('mps-2024.new-requests-per-day.18-plus.fy2023-24', requests(third), 30, {
      dividedBy: [{ of: 'days', period: third }],
      roundedTo: 5,
    }),
    outcomeShare('new-requests-to-long-term.18-64.fy2021-22', first, '18-64', longTerm, 4),
    outcomeShare('new-requests-to-long-term.18-64.fy2022-23', second, '18-64', longTerm, 6),
    outcomeShare('new-requests-to-long-term.18-64.fy2023-24', third, '18-64', longTerm, 7),
    outcomeShare(
      'new-requests-to-long-term.65-plus.fy2021-22',
      first,
      '65-plus',
      longTerm,
      8.5,
      0.1,
    ),
    outcomeShare('new-requests-to-long-term.65-plus.fy2022-23', second, '65-plus', longTerm, 5),
    outcomeShare('new-requests-to-long-term.65-plus.fy2023-24', third, '65-plus', longTerm, 5),
    outcomeShare('new-requests-to-short-term.18-64.fy2023-24', third, '18-64', shortTerm, 15),
    outcomeShare('new-requests-to-short-term.65-plus.fy2023-24', third, '65-plus', shortTerm, 30),
  ];
}

function assessmentChecks(): PublishedCheck[] {
  const mean = (figureId: string, period: Period, expected: number): PublishedCheck =>
    check(figureId, { of: 'mean-assessment-days', period }, expected);
  return [
    mean('q2-2023-24.assessment-days.fy2022-23', years[1], 114),
    mean('q2-2023-24.assessment-days.q1-2023-24', firstQuarter, 92),
    mean('q2-2023-24.assessment-days.q2-2023-24', secondQuarter, 96),
    check(
      'q2-2023-24.assessments-uncompleted.fy2022-23',
      { of: 'assessments-open', period: years[1] },
      461,
    ),
    check(
      'q2-2023-24.assessments-uncompleted.q2-2023-24',
      { of: 'assessments-open', period: secondQuarter },
      330,
    ),
  ];
}

function reviewChecks(): PublishedCheck[] {
  const share = (figureId: string, period: Period, expected: number): PublishedCheck =>
    check(figureId, { of: 'long-term-clients-reviewed', period }, expected, {
      dividedBy: [{ of: 'long-term-clients', period }],
      times: 100,
      roundedTo: 0.1,
    });
  return [
    check(
      'q2-2023-24.long-term-clients.fy2021-22',
      { of: 'long-term-clients', period: years[0] },
      2540,
    ),
    check(
      'q2-2023-24.long-term-clients-reviewed.fy2021-22',
      { of: 'long-term-clients-reviewed', period: years[0] },
      1140,
    ),
    share('q2-2023-24.reviews-long-term-12-months.fy2022-23', years[1], 49.2),
    share('q2-2023-24.reviews-long-term-12-months.q2-2023-24', toSeptember, 49.6),
  ];
}

/** Requests, what they led to, waits for assessments, and reviews. */
export const demandChecks: readonly PublishedCheck[] = [
  ...requestChecks(),
  ...assessmentChecks(),
  ...reviewChecks(),
];
