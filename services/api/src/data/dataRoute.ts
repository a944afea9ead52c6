import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, QuestionError } from '@careshape/metrics';
import type { Logger } from 'pino';
import { answerKey, type CachedAnswer, etagOf } from '../cache/answerCache.js';
import { type CubeSource, cubeAnswerer } from '../graphql/cubeAnswerer.js';
import { policyOf } from '../graphql/policyOf.js';
import type { CorsOrigins } from '../server/cors.js';
import { methodRefused } from '../problem/methodRefused.js';
import { problemOf } from '../problem/problemOf.js';
import { requestHead } from '../server/requestHead.js';
import { isRead, sendAnswer } from '../server/sendAnswer.js';
import { sendProblem } from '../problem/sendProblem.js';
import { askedField } from './askedField.js';
import { dataFormats } from './dataFormat.js';
import { dataFolder, type DataRequest, dataRequest } from './dataRequest.js';
import { kebabCase } from './names.js';
import { writeData } from './writeData.js';

/** What the route of answers with an address of their own is made of. */
export interface DataRouteOptions extends CubeSource {
  readonly analystKey: string | undefined;
  readonly corsOrigins: CorsOrigins;
  readonly log: Logger;
}

/**
 * Answers `GET /v1/data/{cube}.csv` with every row or an error, and writes one line of log for each request; codes asked
 * for are never logged.
 *
 * It asks the cube what GraphQL would ask: the same gate, limits, policies and caches stand behind both.
 */
export function dataRoute({ reader, caches, analystKey, corsOrigins, log }: DataRouteOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now();
    const head = requestHead(request, corsOrigins);
    const { requestId, headers } = head;
    let policyName = 'none';
    let cube: string | null = null;
    let cached = false;
    let asked: DataRequest | null = null;
    if (!isRead(request)) return methodRefused(request, response, head);
    try {
      const policy = policyOf(request, analystKey);
      policyName = policy.name;
      asked = dataRequest(request.url ?? '', request.headers.accept);
      cube = asked.cube.id;
      const stamp = caches && (await caches.data.stamp().catch(() => null));
      const key =
        stamp &&
        answerKey({
          stamp,
          policy: policyName,
          accept: request.headers.accept ?? '',
          method: 'GET',
          request: request.url ?? '',
        });
      const kept = key ? caches?.answers.get(key) : undefined;
      cached = kept !== undefined;
      if (kept) sendAnswer(request, response, headers, kept);
      else {
        const answer = cubeAnswerer({ reader, caches }, policy, stamp);
        const fresh = written(request, asked, (await answer(asked.question)).answer);
        sendAnswer(request, response, headers, fresh);
        if (key && (await caches!.data.stands(stamp))) caches!.answers.set(key, fresh);
      }
    } catch (error) {
      const problem = problemOf(error, { requestId, log });
      const known = asked && error instanceof QuestionError && askedField(error, asked.question);
      sendProblem(request, response, head, { ...problem, ...(known && { field: known }) });
    }
    const ms = Math.round((performance.now() - started) * 10) / 10;
    log.info(
      { requestId, cube, policy: policyName, cached, ms, status: response.statusCode },
      'data',
    );
  };
}

function written({ url = '' }: IncomingMessage, asked: DataRequest, answer: Answer): CachedAnswer {
  const bytes = Buffer.from(writeData(asked, answer));
  const notices = answer.notices.map(({ code }) => code).join(', ');
  const { contentType } = dataFormats[asked.format];
  return {
    bytes,
    contentType,
    etag: etagOf(bytes),
    headers: {
      'content-disposition': `attachment; filename="${fileName(asked, answer)}"`,
      'x-row-count': String(answer.rowCount),
      // what a reader of the table alone would not know: the codes, whose words `header=1` gives
      ...(notices !== '' && { 'x-notices': notices }),
      // every answer is made anew: a part of one must not be put beside a part of another
      'accept-ranges': 'none',
      link: `<${url.replace(/[<>"]/g, encodeURIComponent)}>; rel="self", <${dataFolder}>; rel="describedby"; type="application/json"`,
    },
  };
}

/** @example `home-support_2024-01-01_2024-03-31.csv` */
function fileName({ cube, format }: DataRequest, { period }: Answer): string {
  const days = period ? [period.from, period.to] : [];
  return `${[kebabCase(cube.id), ...days].join('_')}.${format}`;
}
