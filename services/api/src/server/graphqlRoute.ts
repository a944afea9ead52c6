import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Logger } from 'pino';
import { answerKey, type CachedAnswer, etagOf } from '../cache/answerCache.js';
import { csvOf, csvType, wantsCsv } from '../csv/csvRequest.js';
import type { Context } from '../graphql/context.js';
import { type CubeSource, cubeAnswerer } from '../graphql/cubeAnswerer.js';
import { askedIn, type Asked } from '../graphql/askedIn.js';
import { completeErrors } from '../graphql/completeErrors.js';
import { createLoaders } from '../graphql/loaders.js';
import { policyOf } from '../graphql/policyOf.js';
import type { CorsOrigins } from './cors.js';
import { problemOf, problemOfErrors, type ToldError } from '../problem/problemOf.js';
import { jsonIn, requestBody, RequestError } from './requestBody.js';
import { refuse } from './refuse.js';
import { requestHead } from './requestHead.js';
import { isRead, sendAnswer } from './sendAnswer.js';
import { sendProblem } from '../problem/sendProblem.js';

/** What the GraphQL route is made of. */
export interface GraphqlRouteOptions extends CubeSource {
  readonly apollo: ApolloServer<Context>;
  readonly analystKey: string | undefined;
  readonly corsOrigins: CorsOrigins;
  readonly log: Logger;
}

/**
 * Answers GraphQL over HTTP, GET (and HEAD) and POST, and writes one line of log for each request; variables are never
 * logged.
 *
 * A client that asks for CSV is given every row of the answer, made of what JSON would hold, or an error with a status that
 * a tool heeds. What has been asked before, of the same data under the same policy, is sent again without being executed.
 */
export function graphqlRoute(options: GraphqlRouteOptions) {
  const { apollo, reader, analystKey, caches, corsOrigins, log } = options;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now();
    const head = requestHead(request, corsOrigins);
    const { requestId, headers } = head;
    let operation: string | null = null;
    let policy = 'none';
    let cached = false;
    let asCsv = false;
    let answered = { whole: false, repeatable: false };
    try {
      asCsv = wantsCsv(request);
      const body = await requestBody(request);
      const caller = policyOf(request, analystKey);
      policy = caller.name;
      const stamp = caches && (await caches.data.stamp().catch(() => null));
      const key = stamp && keyOf(stamp, body);
      const kept = key ? caches?.answers.get(key) : undefined;
      if (kept) {
        cached = true;
        sendAnswer(request, response, headers, kept);
      } else {
        const asked = askedIn(body ? jsonIn(body) : null, searchOf(request));
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: graphqlRequest(request, asked, asCsv),
          context: async () => contextOf(caller, stamp),
        });
        for (const [name, value] of answer.headers) headers[name] = value;
        const text = await textOf(answer.body);
        const json = completeErrors(text, { requestId, log });
        if (asCsv && !answered.whole)
          sendProblem(request, response, head, problemOfErrors(errorsOf(json)));
        else if (asCsv || (answered.repeatable && !answer.status && (key || isRead(request)))) {
          const fresh = asCsv ? csvAnswer(asked, json) : jsonAnswer(answer.headers, json);
          sendAnswer(request, response, headers, fresh);
          if (answered.repeatable && key && (await caches!.data.stands(stamp)))
            caches!.answers.set(key, fresh);
        } else {
          // with its length known, head and body leave in one write
          headers['content-length'] = Buffer.byteLength(json);
          response.writeHead(statusOf(answer.status, answer.headers, json), headers);
          response.end(request.method === 'HEAD' ? undefined : json);
        }
      }
    } catch (error) {
      if (error instanceof RequestError && error.code === 'method-not-allowed')
        headers['allow'] = 'GET, HEAD, POST, OPTIONS';
      if (asCsv) sendProblem(request, response, head, problemOf(error, { requestId, log }));
      else refuse(response, head, error, log);
    }
    const ms = Math.round((performance.now() - started) * 10) / 10;
    log.info({ requestId, operation, policy, cached, ms, status: response.statusCode }, 'graphql');

    function keyOf(stamp: string, body: Buffer | null): string | null {
      const accept = request.headers.accept ?? '';
      return answerKey({
        stamp,
        policy,
        accept,
        // the address of a POST is no part of its key
        method: `${isRead(request) ? 'GET' : 'POST'}${asCsv ? ' as CSV' : ''}`,
        request: body ?? searchOf(request),
      });
    }

    function contextOf(caller: Context['policy'], stamp: string | null): Context {
      return {
        reader,
        policy: caller,
        loaders: createLoaders(reader),
        answerCube: cubeAnswerer({ reader, caches }, caller, stamp),
        whole: asCsv,
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

function jsonAnswer(headers: HeaderMap, json: string): CachedAnswer {
  const bytes = Buffer.from(json);
  return { bytes, contentType: headers.get('content-type')!, etag: etagOf(bytes) };
}

function csvAnswer(asked: Asked, json: string): CachedAnswer {
  const { text, rows } = csvOf({ search: '', body: asked }, json);
  const bytes = Buffer.from(text);
  const headers = {
    'x-row-count': String(rows),
    link: '</schema.graphql>; rel="describedby"; type="text/plain"',
  };
  return { bytes, contentType: csvType, etag: etagOf(bytes), headers };
}

function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

/** Everything is executed as if it had come by POST: how it came has been read. */
function graphqlRequest(request: IncomingMessage, asked: Asked, asCsv: boolean) {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const accept = request.headers.accept;
  // CSV is made of the answer in JSON
  if (asCsv) headers.set('accept', 'application/json');
  else if (accept !== undefined) headers.set('accept', accept);
  return { method: 'POST', headers, search: '', body: asked };
}

type Body = Awaited<ReturnType<ApolloServer<Context>['executeHTTPGraphQLRequest']>>['body'];

async function textOf(body: Body): Promise<string> {
  if (body.kind === 'complete') return body.string;
  let text = '';
  for await (const chunk of body.asyncIterator) text += chunk;
  return text;
}

function errorsOf(text: string): readonly ToldError[] {
  return (JSON.parse(text) as { errors?: readonly ToldError[] }).errors ?? [];
}

/**
 * The status of an answer. Clients that read plain JSON take 200 for "the server answered": GraphQL over HTTP asks
 * for it even where the document or its variables are wrong.
 */
function statusOf(status: number | undefined, headers: HeaderMap, text: string): number {
  if (status !== 400 || !headers.get('content-type')?.startsWith('application/json'))
    return status ?? 200;
  const errors = errorsOf(text);
  return errors.every(({ extensions }) => documentCodes.has(String(extensions?.['code'])))
    ? 200
    : 400;
}

const documentCodes: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);
