import { GraphQLError } from 'graphql';
import { ProblemError } from '../problem/problem.js';

/** What GraphQL over HTTP asks for. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * What a request asks for, by its body or, where it has none, by its address.
 *
 * A hash that came beside the text of a query is left aside: no query is kept here, so that none can be put there by a
 * stranger.
 *
 * @throws ProblemError for a request of another shape
 * @throws GraphQLError for a hash alone, in the words by which clients know to send the text
 */
export function askedIn(body: unknown, search: string): Asked {
  const parts = body === null ? partsOfSearch(search) : partsOfBody(body);
  const { query, operationName, variables, extensions } = parts;
  if (query === undefined || query === null || query === '') {
    if (isRecord(extensions) && extensions['persistedQuery']) throw hashAlone();
    throw refused('query', 'is missing: send the text of a query');
  }
  if (typeof query !== 'string') throw refused('query', 'must be the text of a query');
  if (isGiven(operationName) && typeof operationName !== 'string')
    throw refused('operationName', 'must be a text');
  if (isGiven(variables) && !isRecord(variables)) throw refused('variables', 'must be an object');
  if (isGiven(extensions) && !isRecord(extensions))
    throw refused('extensions', 'must be an object');
  return {
    query,
    ...(typeof operationName === 'string' && operationName !== '' && { operationName }),
    ...(isRecord(variables) && { variables }),
  };
}

type Parts = Readonly<Record<string, unknown>>;

function partsOfBody(body: unknown): Parts {
  if (Array.isArray(body))
    throw new ProblemError(
      'invalid-request',
      'the body holds several questions: send each in a request of its own, or several root fields in one query',
    );
  if (isRecord(body)) return body;
  throw new ProblemError(
    'invalid-request',
    'the body is no question: send {"query": "…", "variables": {…}}',
  );
}

function partsOfSearch(search: string): Parts {
  const given = new URLSearchParams(search);
  for (const name of ['query', 'operationName', 'variables', 'extensions'])
    if (given.getAll(name).length > 1) throw refused(name, 'is given twice: give it once');
  return {
    query: given.get('query'),
    operationName: given.get('operationName'),
    variables: jsonOf('variables', given.get('variables')),
    extensions: jsonOf('extensions', given.get('extensions')),
  };
}

function jsonOf(name: string, text: string | null): unknown {
  if (text === null || text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refused(name, 'is not JSON');
  }
}

/** The words are those of the protocol: clients that read them send the text, and no hash from then on. */
function hashAlone(): GraphQLError {
  return new GraphQLError('PersistedQueryNotSupported', {
    extensions: { reason: 'NO_PERSISTED_QUERIES', field: 'query' },
  });
}

function refused(field: string, words: string): ProblemError {
  return new ProblemError('invalid-request', `${field} ${words}`, { field });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isRecord(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
