import { sinceBefore } from '../findings/changeOf.js';
import { sentenceOf } from '../figures/sentenceOf.js';
import type { OutcomesHeadlinesFragment } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { Headline } from '../page/headline.js';

/** Requests and assessments; null where the API could not answer. */
export function outcomesHeadlines(
  { now, change }: OutcomesHeadlinesFragment,
  { year }: Chosen,
): (Headline | null)[] {
  if (!now) return [null, null, null];
  const { totals } = now;
  const since = sinceBefore(change?.findings);
  return [
    {
      label: 'Requests for support',
      figure: totals.requests,
      unit: `requests received in ${year.label}`,
      ...since('requests'),
      line: sentenceOf([totals.requestsPerDay], `${totals.requestsPerDay.display} a day.`),
    },
    {
      label: 'Long-term support',
      figure: totals.shareToLongTerm,
      unit: 'of the requests led to it',
      ...since('shareToLongTerm'),
      line: sentenceOf(
        [totals.shareToShortTerm],
        `${totals.shareToShortTerm.display} led to short-term support.`,
      ),
    },
    {
      label: 'Days to assess',
      figure: totals.assessmentDays,
      unit: 'days on average to complete an assessment',
      ...since('assessmentDays'),
      line: sentenceOf([totals.assessments], `${totals.assessments.display} completed.`),
    },
  ];
}
