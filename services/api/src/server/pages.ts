import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import serveStatic from 'serve-static';
import { wantsPage } from '../problem/notFound.js';
import { isRead } from './sendAnswer.js';

/** A handler of requests for pages and their files. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Paths of data and of agreed addresses: never those of a page. */
const reserved = /^\/(v\d+|graphql|fhir|assets|\.well-known)(\/|$)/;

/** The ending of a file's name; one that begins with a digit may be part of a code. */
const extension = /\.[a-z][a-z0-9]*$/i;

/**
 * Serves a built single-page application from a folder.
 *
 * Files whose names hold their own digest (`/assets/`) are kept by browsers for good; everything else is asked for again
 * each time. A path that is no file gets `index.html`, since the page has its own routes, but only where a page can be
 * meant: a program that asks for a file that is not there must not be given a page for data. The folder is looked at on
 * each request: the page may be built, or built again, while the server runs.
 *
 * @param name what the page is called, for the message where it has not been built
 * @param missing answers where there is nothing
 */
export function pages(folder: string, name: string, missing: PageHandler): PageHandler {
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
    const path = (request.url ?? '/').split('?', 1)[0]!;
    const mayBePage = !reserved.test(path) && !extension.test(path);
    if (!isRead(request)) {
      if (!mayBePage) return missing(request, response);
      return plain(response, 405, 'Only GET is answered here.', { allow: 'GET, HEAD, OPTIONS' });
    }
    if (mayBePage && !existsSync(join(folder, 'index.html')))
      return plain(response, 503, `${name} has not been built: run npm start.`);
    serve(request, response, () => {
      // a file that an older page asks for is gone, which its page must learn
      if (!mayBePage || !wantsPage(request)) return missing(request, response);
      request.url = '/';
      serve(request, response, () => missing(request, response));
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
