import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { answerCube, type Reader } from '@careshape/metrics';
import type { Logger } from 'pino';
import { answerKey, type CachedAnswer, etagOf } from '../cache/answerCache.js';
import type { Caches } from '../cache/caches.js';
import { CsvError } from '../csv/csvError.js';
import { csvOf, csvType, wantsCsv } from '../csv/csvRequest.js';
import type { Context } from '../graphql/context.js';
import { createLoaders } from '../graphql/loaders.js';
import { policyOf } from '../graphql/policyOf.js';
import { jsonIn, requestBody, RequestError } from './requestBody.js';
import { answerHeaders } from './securityHeaders.js';

/** What the GraphQL route is made of. */
export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<Context>;
  readonly reader: Reader;
  readonly analystKey: string | undefined;
  /** Null where every question is to be worked out anew. */
  readonly caches: Caches | null;
  readonly log: Logger;
}

/**
 * Answers GraphQL over HTTP, GET and POST, and writes one line of log for each request; variables are never logged.
 *
 * A client that accepts `text/csv` first is given the rows of the answer as CSV, made of what JSON would hold; errors stay
 * JSON. What has been asked before, of the same data under the same policy, is sent again without being executed.
 */
export function graphqlRoute({ apollo, reader, analystKey, caches, log }: GraphqlRouteOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now();
    const requestId = randomUUID();
    // written with the status in one go: set one by one they took as long as finding an answer that had been kept
    const headers: Headers = {
      ...answerHeaders,
      'x-request-id': requestId,
      'cache-control': 'no-store',
      vary: 'authorization, accept',
    };
    let operation: string | null = null;
    let policy = 'none';
    let cached = false;
    let answered = { whole: false, repeatable: false };
    try {
      const body = await requestBody(request);
      const stamp = caches && (await caches.data.stamp().catch(() => null));
      const key = stamp && keyOf(stamp, body);
      const kept = key ? caches?.answers.get(key) : undefined;
      if (kept) {
        cached = true;
        send(request, response, headers, kept);
      } else {
        const asked = graphqlRequest(request, jsonIn(body));
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: asked,
          context: async () => {
            const caller = policyOf(request.headers.authorization, analystKey);
            policy = caller.name;
            return contextOf(caller, stamp);
          },
        });
        for (const [name, value] of answer.headers) headers[name] = value;
        const csv = answered.whole && wantsCsv(request);
        const json = await textOf(answer.body);
        const text = csv ? csvOf(asked, json) : json;
        if (answered.repeatable && (key || request.method === 'GET')) {
          const bytes = Buffer.from(text);
          const fresh = {
            bytes,
            contentType: csv ? csvType : answer.headers.get('content-type')!,
            etag: etagOf(bytes),
          };
          send(request, response, headers, fresh);
          if (key && (await caches!.data.stands(stamp))) caches!.answers.set(key, fresh);
        } else {
          if (csv) headers['content-type'] = csvType;
          // with its length known, head and body leave in one write
          headers['content-length'] = Buffer.byteLength(text);
          response.writeHead(statusOf(answer.status, answer.headers, text), headers).end(text);
        }
      }
    } catch (error) {
      refuse(response, headers, error, { requestId, log });
    }
    const ms = Math.round((performance.now() - started) * 10) / 10;
    log.info({ requestId, operation, policy, cached, ms, status: response.statusCode }, 'graphql');

    /** Null for a caller who is not known: Apollo tells them. */
    function keyOf(stamp: string, body: Buffer | null): string | null {
      try {
        policy = policyOf(request.headers.authorization, analystKey).name;
      } catch {
        return null;
      }
      const accept = request.headers.accept ?? '';
      return answerKey({
        stamp,
        policy,
        accept,
        method: request.method ?? 'GET',
        request: body ?? searchOf(request),
      });
    }

    function contextOf(caller: Context['policy'], stamp: string | null): Context {
      const reading = { ...reader, policy: caller };
      return {
        reader,
        policy: caller,
        loaders: createLoaders(reader),
        answerCube: async (question, own) => {
          const context = { ...reading, ...own };
          return caches && stamp
            ? caches.cubes(question, context, stamp)
            : { answer: await answerCube(question, context), fromCache: false };
        },
        requestId,
        onOperation: (name) => {
          operation = name;
        },
        onAnswered: (told) => {
          answered = told;
        },
      };
    }
  };
}

/** What stands in the head of an answer, by names in small letters. */
type Headers = Record<string, string | number>;

/** Sends an answer; to a client that has it already, only that it still holds. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Headers,
  { bytes, contentType, etag }: CachedAnswer,
): void {
  if (request.method === 'GET') {
    // kept by the client, asked about each time: a load makes it stale at any moment
    const who = request.headers.authorization === undefined ? 'public' : 'private';
    headers['cache-control'] = `${who}, no-cache`;
    headers['etag'] = etag;
    const had = request.headers['if-none-match']?.split(/\s*,\s*/) ?? [];
    if (had.includes(etag) || had.includes('*')) return void response.writeHead(304, headers).end();
  }
  headers['content-type'] = contentType;
  headers['content-length'] = bytes.length;
  response.writeHead(200, headers).end(bytes);
}

function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

function graphqlRequest(request: IncomingMessage, body: unknown) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  // CSV is made of the answer in JSON
  if (wantsCsv(request)) headers.set('accept', 'application/json');
  return { method: request.method ?? 'GET', headers, search: searchOf(request), body };
}

type Body = Awaited<ReturnType<ApolloServer<Context>['executeHTTPGraphQLRequest']>>['body'];

async function textOf(body: Body): Promise<string> {
  if (body.kind === 'complete') return body.string;
  let text = '';
  for await (const chunk of body.asyncIterator) text += chunk;
  return text;
}

/**
 * The status of an answer. Clients that read plain JSON take 200 for "the server answered": GraphQL over HTTP asks
 * for it even where the document or its variables are wrong.
 */
function statusOf(status: number | undefined, headers: HeaderMap, text: string): number {
  if (status !== 400 || !headers.get('content-type')?.startsWith('application/json'))
    return status ?? 200;
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.every(({ extensions }) => documentCodes.has(extensions?.code ?? '')) ? 200 : 400;
}

const documentCodes: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/** Tells a client that its request could not be read, in the shape of a GraphQL answer. */
function refuse(
  response: ServerResponse,
  headers: Headers,
  error: unknown,
  { requestId, log }: { requestId: string; log: Logger },
): void {
  const known = error instanceof RequestError || error instanceof CsvError;
  if (!known) log.error({ requestId, error: String(error) }, 'a request failed');
  const status = error instanceof RequestError ? error.status : known ? 400 : 500;
  const message = known ? error.message : 'something went wrong on the server';
  const code = known ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  if (response.headersSent) return void response.end();
  // what is left of a body that is too large is not read
  if (status === 413) headers['connection'] = 'close';
  response
    .writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }));
}
