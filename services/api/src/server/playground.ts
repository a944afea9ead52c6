import type { IncomingMessage, ServerResponse } from 'node:http';
import { wantsPage } from '../problem/notFound.js';
import { isRead } from './sendAnswer.js';

/** Whether a person opens the address of the API in a browser, and asks nothing of it. */
export function opensInBrowser(request: IncomingMessage): boolean {
  // nearly every request is none of it: the costly parts come last
  if (!isRead(request) || !request.headers.accept?.includes('text/html')) return false;
  const { searchParams } = new URL(request.url ?? '/', 'http://graphql');
  return wantsPage(request) && !searchParams.has('query');
}

/** Sends a browser to the page where queries are written. */
export function toPlayground(response: ServerResponse): void {
  response.writeHead(303, { location: '/playground', 'cache-control': 'no-store' }).end();
}
