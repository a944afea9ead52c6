import type { IncomingMessage, ServerResponse } from 'node:http';
import { wantsPage } from '../problem/notFound.js';
import { isRead } from './sendAnswer.js';

/** Whether a person opens the address of the API in a browser, and asks nothing of it. */
export function opensInBrowser(request: IncomingMessage): boolean {
  const { searchParams } = new URL(request.url ?? '/', 'http://graphql');
  return isRead(request) && wantsPage(request) && !searchParams.has('query');
}

/** Sends a browser to the page where queries are written. */
export function toPlayground(response: ServerResponse): void {
  response.writeHead(303, { location: '/playground', 'cache-control': 'no-store' }).end();
}
