import type { Figure } from '../figures/figure.js';
import { figureChange } from '../figures/figureChange.js';
import { figureOf } from '../figures/figureOf.js';
import { sentenceOf } from '../figures/sentenceOf.js';
import type { OutcomeDirection, OutcomesHeadlinesFragment } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { Headline } from '../page/headline.js';

/** Published measures beside England and over time, then requests and assessments; null where the API could not answer. */
export function outcomesHeadlines(
  { outcomes, now, before }: OutcomesHeadlinesFragment,
  { year }: Chosen,
): (Headline | null)[] {
  return [...publishedHeadlines(outcomes), ...demandHeadlines(now, before, year.label)];
}

function publishedHeadlines(outcomes: OutcomesHeadlinesFragment['outcomes']): (Headline | null)[] {
  if (!outcomes) return [null, null];
  const beside = outcomes.measures.flatMap(({ latest }) =>
    (latest?.comparators ?? [])
      .filter(({ area }) => area.kind === 'NATION')
      .map(({ standing }) => standing),
  );
  const travel = outcomes.measures.flatMap(({ latest }) => (latest ? [latest.direction] : []));
  return [
    {
      label: 'Better than England',
      ...counted(beside),
      unit: 'published measures, latest year of each',
    },
    {
      label: 'Better than before',
      ...counted(travel),
      unit: 'published measures with an earlier year to compare',
    },
  ];
}

function counted(directions: readonly OutcomeDirection[]): Pick<Headline, 'figure' | 'line'> {
  const count = (wanted: OutcomeDirection) => directions.filter((one) => one === wanted).length;
  const [better, worse, unclear] = [count('BETTER'), count('WORSE'), count('NOT_CLEAR')];
  const all = better + worse + unclear;
  return {
    figure: ofAll(better, all),
    ...(all > 0 && { line: `Worse: ${worse}. No clear difference: ${unclear}.` }),
  };
}

/** Counts of published measures are nobody's secret. */
function ofAll(count: number, all: number): Figure {
  return all === 0
    ? {
        value: null,
        display: '–',
        status: 'NOT_AVAILABLE',
        reason: null,
        unit: 'measures',
        least: null,
        most: null,
      }
    : {
        value: count,
        display: `${count} of ${all}`,
        status: 'EXACT',
        reason: null,
        unit: 'measures',
        least: count,
        most: count,
      };
}

function demandHeadlines(
  now: OutcomesHeadlinesFragment['now'],
  before: OutcomesHeadlinesFragment['before'],
  year: string,
): (Headline | null)[] {
  if (!now) return [null, null, null];
  const { totals } = now;
  const past = before?.totals;
  return [
    {
      label: 'Requests for support',
      figure: totals.requests,
      unit: `requests received in ${year}`,
      change: figureChange(totals.requests, figureOf(past?.requests)),
      line: sentenceOf([totals.requestsPerDay], `${totals.requestsPerDay.display} a day.`),
    },
    {
      label: 'Long-term support',
      figure: totals.shareToLongTerm,
      unit: 'of the requests led to it',
      change: figureChange(totals.shareToLongTerm, figureOf(past?.shareToLongTerm)),
      changeWords: { up: 'points higher', down: 'points lower' },
      line: sentenceOf(
        [totals.shareToShortTerm],
        `${totals.shareToShortTerm.display} led to short-term support.`,
      ),
    },
    {
      label: 'Days to assess',
      figure: totals.assessmentDays,
      unit: 'days on average to complete an assessment',
      change: figureChange(totals.assessmentDays, figureOf(past?.assessmentDays)),
      changeWords: { up: 'days longer', down: 'days shorter' },
      line: sentenceOf([totals.assessments], `${totals.assessments.display} completed.`),
    },
  ];
}
