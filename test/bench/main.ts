import { parseArgs } from 'node:util';
import { benchAnswers } from './answers.js';
import { benchFindings } from './findings.js';
import { benchIngest } from './ingest.js';

// Every benchmark of the platform, each against something outside it, in one run; figures are for this machine.
const { values } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, database: { type: 'string' } },
});
benchFindings();
if (!values.database) await benchIngest();
await benchAnswers(Number(values.scale), values.database);
