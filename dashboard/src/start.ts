import './theme/mantine.css';
import './theme/page.css';
import './theme/print.css';
import './theme/forced.css';
import { pageChunks } from './pageChunks.js';
import { pathOfPage } from './pathOfPage.js';

// the frame, the page of the address and its charts are fetched side by side, not one after the other
void import('./main.js');
const path = pathOfPage(location.pathname);
if (path !== null) pageChunks[path]().catch(() => {});
// the editor is the largest part of all: only whoever opens its own address waits for it from the first moment
if (path === '/playground') import('./playground/Playground.js').catch(() => {});
