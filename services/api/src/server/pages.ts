import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A handler of requests for pages and their files. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves a built single-page application from a folder.
 *
 * Files whose names hold their own digest (`/assets/`) are kept by browsers for good; everything else is asked for again
 * each time. A path that is no file gets `index.html`, since the page has its own routes.
 *
 * @param name what the page is called, for the message where it has not been built
 */
export function pages(folder: string, name: string): PageHandler {
  // asked on each request: a page may be built while the server runs
  let serve: ReturnType<typeof sirv> | null = null;
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(response, 405, 'Only GET is answered here.', { allow: 'GET, HEAD' });
    serve ??= existsSync(join(folder, 'index.html')) ? server(folder) : null;
    if (!serve) return plain(response, 503, `${name} has not been built: run npm start.`);
    serve(request, response, () => plain(response, 404, 'There is no such page.'));
  };
}

function server(folder: string) {
  return sirv(folder, {
    single: true,
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
}

function plain(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers })
    .end(`${text}\n`);
}
