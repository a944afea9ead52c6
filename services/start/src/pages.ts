import { buildPages } from './buildPages.js';
import { endWith } from './endWith.js';

// the page builder alone, for `npm run pages`
try {
  for (const name of await buildPages(process.env)) process.stdout.write(`built ${name}\n`);
} catch (error) {
  endWith(error);
}
