import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Logger } from 'pino';
import { answerKey, type CachedAnswer, etagOf } from '../cache/answerCache.js';
import { csvOf, csvType, wantsCsv } from '../csv/csvRequest.js';
import type { Context } from '../graphql/context.js';
import { type CubeSource, cubeAnswerer } from '../graphql/cubeAnswerer.js';
import { createLoaders } from '../graphql/loaders.js';
import { policyOf } from '../graphql/policyOf.js';
import type { CorsOrigins } from './cors.js';
import { problemKind } from '../problem/problem.js';
import { problemOf, problemOfErrors, type ToldError } from '../problem/problemOf.js';
import { jsonIn, requestBody } from './requestBody.js';
import { type Headers, type RequestHead, requestHead } from './requestHead.js';
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
      const stamp = caches && (await caches.data.stamp().catch(() => null));
      const key = stamp && keyOf(stamp, body);
      const kept = key ? caches?.answers.get(key) : undefined;
      if (kept) {
        cached = true;
        sendAnswer(request, response, headers, kept);
      } else {
        const asked = graphqlRequest(request, jsonIn(body), asCsv);
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: asked,
          context: async () => {
            const caller = policyOf(request.headers.authorization, analystKey);
            policy = caller.name;
            return contextOf(caller, stamp);
          },
        });
        for (const [name, value] of answer.headers) headers[name] = value;
        const json = await textOf(answer.body);
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
      const problem = problemOf(error, { requestId, log });
      if (problem.code === 'method-not-allowed') headers['allow'] = 'GET, HEAD, POST, OPTIONS';
      if (asCsv) sendProblem(request, response, head, problem);
      else refuse(response, head, problem);
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

function csvAnswer(asked: Parameters<typeof csvOf>[0], json: string): CachedAnswer {
  const { text, rows } = csvOf(asked, json);
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

function graphqlRequest(request: IncomingMessage, body: unknown, asCsv: boolean) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  // CSV is made of the answer in JSON
  if (asCsv) headers.set('accept', 'application/json');
  return { method: isRead(request) ? 'GET' : 'POST', headers, search: searchOf(request), body };
}

type Body = Awaited<ReturnType<ApolloServer<Context>['executeHTTPGraphQLRequest']>>['body'];

async function textOf(body: Body): Promise<string> {
  if (body.kind === 'complete') return body.string;
  let text = '';
  for await (const chunk of body.asyncIterator) text += chunk;
  return text;
}

/** Apollo refuses some requests in plain words. */
function errorsOf(text: string): readonly ToldError[] {
  if (!text.startsWith('{')) return [{ message: text, extensions: { code: 'BAD_REQUEST' } }];
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

/** Tells a client that its request could not be read, in the shape of a GraphQL answer. */
function refuse(
  response: ServerResponse,
  { requestId, headers }: RequestHead,
  { code, detail }: { code: string; detail: string },
): void {
  if (response.headersSent) return void response.end();
  const { status } = problemKind(code);
  const told = status === 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
  const written: Headers = { ...headers, 'content-type': 'application/json; charset=utf-8' };
  // what is left of a body that is too large is not read
  if (status === 413) written['connection'] = 'close';
  response
    .writeHead(status, written)
    .end(JSON.stringify({ errors: [{ message: detail, extensions: { code: told, requestId } }] }));
}
