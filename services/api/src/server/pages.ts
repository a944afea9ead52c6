import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import serveStatic from 'serve-static';

/** A handler of requests for pages and their files. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves a built single-page application from a folder.
 *
 * Files whose names hold their own digest (`/assets/`) are kept by browsers for good; everything else is asked for again
 * each time. A path that is no file gets `index.html`, since the page has its own routes. The folder is looked at on each
 * request: the page may be built, or built again, while the server runs.
 *
 * @param name what the page is called, for the message where it has not been built
 */
export function pages(folder: string, name: string): PageHandler {
  const serve = serveStatic(folder, {
    cacheControl: false,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        path.startsWith(join(folder, 'assets'))
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      ),
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(response, 405, 'Only GET is answered here.', { allow: 'GET, HEAD' });
    if (!existsSync(join(folder, 'index.html')))
      return plain(response, 503, `${name} has not been built: run npm start.`);
    const missing = () => plain(response, 404, 'There is no such page.');
    serve(request, response, () => {
      // a file that an older page asks for is gone, which its page must learn
      if (request.url?.startsWith('/assets/')) return missing();
      request.url = '/';
      serve(request, response, missing);
    });
  };
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
