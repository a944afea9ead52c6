import type { IncomingMessage } from 'node:http';
import { parse } from 'graphql';
import { answerCsv } from './answerCsv.js';

/** The content type of CSV with a line of headings (RFC 4180). */
export const csvType = 'text/csv; charset=utf-8; header=present';

/** Whether a client accepts CSV before anything else. */
export function wantsCsv({ headers: { accept = '' } }: Pick<IncomingMessage, 'headers'>): boolean {
  return /^\s*text\/csv\s*(;|,|$)/i.test(accept);
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
): string {
  const search = new URLSearchParams(asked.search);
  const { query = search.get('query'), operationName = search.get('operationName') } =
    (asked.body as { query?: string; operationName?: string | null } | undefined) ?? {};
  const { data } = JSON.parse(json) as { data: Record<string, unknown> };
  return answerCsv({ document: parse(query ?? ''), operationName: operationName || null, data });
}
