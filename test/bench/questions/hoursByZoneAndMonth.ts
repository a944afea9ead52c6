import type { BenchQuestion } from '../question.js';

/** Hours and distinct people of home support, by zone and month. */
export const hoursByZoneAndMonth: BenchQuestion = {
  title: 'hours and people by zone × month',
  atOnce: 1,
  ours: `{ homeSupport(by: [ZONE, MONTH]) { rows { zone { code } month hoursDelivered { value status } people { value status } } } }`,
  // the plainest of what it can answer: weeks, since it groups a date by its own value only
  postgraphile: `{ allHomeSupportWeeks { groupedAggregates(groupBy: [ZONE, WEEK_START]) {
    keys sum { deliveredMinutes } distinctCount { personId } } } }`,
  whyNot: 'groups by the date itself: asked by zone × week instead',
  sql: `select zone, date_trunc('month', week_start)::date as month, sum(delivered_minutes) / 60.0 as hours,
      count(distinct person_id) as people
    from home_support_week where authority = 'E08000026' group by 1, 2 order by 1, 2`,
};
