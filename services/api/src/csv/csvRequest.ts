import type { IncomingMessage } from 'node:http';
import { parse } from 'graphql';
import { ProblemError } from '../problem/problem.js';
import { answerCsv, type CsvWritten } from './answerCsv.js';

/** The content type of CSV with a line of headings (RFC 4180). */
export const csvType = 'text/csv; charset=utf-8; header=present';

/**
 * Whether a client of GraphQL is to be given CSV: by `format=csv` in its address, or where it accepts CSV before anything
 * else.
 *
 * @throws ProblemError for a format that is not known
 */
export function wantsCsv({
  headers: { accept = '' },
  url = '',
}: Pick<IncomingMessage, 'headers' | 'url'>): boolean {
  // most addresses name none, and an answer that was kept is found in less time than they are read
  const named = url.includes('format=');
  const format = named ? new URL(url, 'http://graphql').searchParams.get('format') : null;
  if (format === 'csv') return true;
  if (format !== null && format !== 'json')
    throw new ProblemError('bad-input', `format is "${format}": ask for csv or json`, {
      field: 'format',
      allowed: ['csv', 'json'],
    });
  return format === null && /^\s*text\/csv\s*(;|,|$)/i.test(accept);
}

/**
 * The rows of an answer that was given in JSON to a request, whose query stands in its body or in the search of its
 * address.
 *
 * @throws CsvError where the answer is no table
 */
export function csvOf(
  asked: { readonly search: string; readonly body: unknown },
  json: string,
): CsvWritten {
  const search = new URLSearchParams(asked.search);
  const {
    query = search.get('query'),
    operationName = search.get('operationName'),
    variables = JSON.parse(search.get('variables') || '{}') as Variables,
  } = (asked.body as Body | undefined) ?? {};
  const { data } = JSON.parse(json) as { data: Record<string, unknown> };
  return answerCsv({
    document: parse(query ?? ''),
    operationName: operationName || null,
    variables: variables ?? {},
    data,
  });
}

type Variables = Readonly<Record<string, unknown>> | null;

interface Body {
  readonly query?: string;
  readonly operationName?: string | null;
  readonly variables?: Variables;
}
