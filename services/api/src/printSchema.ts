import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printedSchema } from './printedSchema.js';

const file = fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url));
const printed = printedSchema();

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed);
} else if (readFileSync(file, 'utf8') !== printed) {
  process.stderr.write(
    'schema/schema.graphql is not what the code says: print it again with `npm run schema`\n',
  );
  process.exitCode = 1;
}
