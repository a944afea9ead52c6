import type { IncomingMessage } from 'node:http';
import { isRead } from './sendAnswer.js';

/** The most a request's body may hold, in bytes. */
export const bodyMost = 1_048_576;

/** A request that cannot be read: why, by the code of the problem, and one sentence. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly code: 'invalid-request' | 'body-too-large' | 'method-not-allowed' | 'not-json',
    message: string,
  ) {
    super(message);
  }
}

/**
 * The body of a request as it came; null where it has none.
 *
 * @throws RequestError for another method or content type, or a body over 1 MB
 */
export async function requestBody(request: IncomingMessage): Promise<Buffer | null> {
  if (isRead(request)) return null;
  if (request.method !== 'POST')
    throw new RequestError('method-not-allowed', 'GraphQL is asked by GET, HEAD or POST');
  const [type, ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  if (type?.trim() !== 'application/json')
    throw new RequestError('not-json', 'send the query as JSON: content-type application/json');
  const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='));
  if (charset && !/=\s*"?utf-?8"?\s*$/.test(charset))
    throw new RequestError('not-json', 'send the query in UTF-8');
  return read(request);
}

/**
 * The JSON in a body; undefined where there is none.
 *
 * @throws RequestError for text that is not JSON
 */
export function jsonIn(body: Buffer | null): unknown {
  if (body === null) return undefined;
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new RequestError('invalid-request', 'the body is not JSON');
  }
}

/** By events: to wait for each piece of a stream took longer than all else about an answer that had been kept. */
function read(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    if (Number(request.headers['content-length'] ?? 0) > bodyMost) return reject(tooLarge());
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > bodyMost) reject(tooLarge());
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

function tooLarge(): RequestError {
  return new RequestError('body-too-large', 'the body is larger than 1 MB');
}
