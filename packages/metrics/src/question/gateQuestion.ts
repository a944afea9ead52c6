import { timeGrains } from '@careshape/domain';
import type { ErrorDetails } from './errorDetails.js';
import type { AskedFilter, AskedQuestion } from './askedQuestion.js';
import { addDays, bucketStart } from './buckets.js';
import type { Policy } from '../gate/policy.js';
import { type DateFilter, QuestionError } from './question.js';

/** Codes that tell who was left out rather than who somebody is: fixed sets, such as adults or people whose group is recorded. */
const setAside = ['unknown', 'refused', 'not-known', 'not-mapped', 'not-recorded', 'under-18'];

/**
 * Two questions about people that differ in a few of them only would show those few: the public asks in fixed groups and
 * fixed periods.
 *
 * - A filter keeps one code. With any set of codes a category could be put in and taken out again beside thousands of
 *   sets of others, and the mean of the differences would be its true count.
 * - A period is one month, whole quarters, or the last day of a month. With free dates the people who come on one day
 *   could be asked for as the difference of two periods, from as many first days as the calendar has.
 * - Days and weeks are not told apart.
 *
 * @throws QuestionError
 */
export function gateQuestion(
  asked: AskedQuestion,
  { date, ownSets }: { date: DateFilter | undefined; ownSets: boolean },
  policy: Policy,
): void {
  if (asked.cube.people === 'none' || policy.name === 'analyst') return;
  const coarse = timeGrains.slice(timeGrains.indexOf(policy.finestGrain));
  const fine = asked.grains.find((grain) => !coarse.includes(grain));
  if (fine)
    throw refusal(
      `${asked.cube.id} by ${fine} is not for the public, since people who come or go in one ${fine} could be recognised: ask by ${policy.finestGrain}`,
      { field: fine, allowed: coarse },
    );
  if (!ownSets) for (const filter of asked.filters) checkFilter(asked, filter, policy);
  if (!isFixedPeriod(date))
    throw refusal(
      `date ${date?.from ?? 'start'} to ${date?.to ?? 'end'} is not for the public, since two periods that differ by days would show who came between: ask about one calendar month, whole quarters (from January, April, July or October), or the last day of a month`,
      { field: 'date' },
    );
}

function checkFilter(
  asked: AskedQuestion,
  { dimension, in: wanted, notIn }: AskedFilter,
  { codesPerFilter }: Policy,
): void {
  const isSetAside = (code: string) => setAside.includes(code);
  const kept = new Set(wanted);
  if (codesPerFilter !== null && kept.size > codesPerFilter && ![...kept].every(isSetAside))
    throw refusal(
      `${dimension.id} in ${kept.size} codes is not for the public, since a group with and without one code would show its people: filter ${asked.cube.id} by one ${dimension.id}, or add ${dimension.id} to by to see all side by side`,
      { field: dimension.id, limit: codesPerFilter },
    );
  const left = (notIn ?? []).find((code) => !isSetAside(code));
  if (left !== undefined)
    throw refusal(
      `${dimension.id} not in "${left}" is not for the public, since a group with and without one code would show its people: add ${dimension.id} to by instead`,
      { field: dimension.id },
    );
}

/** One month, whole quarters, or the last day of a month; an end left out is that of all that is loaded. */
function isFixedPeriod(date: DateFilter | undefined): boolean {
  const from = date?.from;
  const to = date?.to;
  if (from && to && from === to) return isLastDay(from, 'month');
  if (from && to && bucketStart(to, 'month') === from) return isLastDay(to, 'month');
  return (!from || bucketStart(from, 'quarter') === from) && (!to || isLastDay(to, 'quarter'));
}

function isLastDay(day: string, grain: 'month' | 'quarter'): boolean {
  const next = addDays(day, 1);
  return bucketStart(next, grain) === next;
}

function refusal(message: string, details: ErrorDetails): QuestionError {
  return new QuestionError('not-for-public', `${message}; or sign in as council staff`, details);
}
