import { DatabaseError, openDatabase } from '@careshape/database';
import { analystPolicy, reconcile } from '@careshape/metrics';
import { readOnly } from './readOnly.js';
import { reconciliationJson, reconciliationText } from './reconciliation/reconciliationReport.js';
import { readSettings, SettingsError } from './settings.js';

// What `careshape reconcile` runs, as a process of its own: it prints every published figure beside the computed one, and
// ends with 1 where one differs without an explanation on file, with 2 where it could not compare.
try {
  const { authority } = readSettings(process.env);
  const opened = await openDatabase(process.env);
  const db = readOnly(opened.url);
  try {
    const reconciliation = await reconcile({ db, authority, policy: analystPolicy });
    const print = process.argv.includes('--json') ? reconciliationJson : reconciliationText;
    process.stdout.write(`${print(reconciliation)}\n`);
    const differs = reconciliation.figures.some(({ verdict }) => verdict === 'DIFFERS');
    process.exitCode = differs ? 1 : 0;
  } finally {
    await db.destroy();
    await opened.close();
  }
} catch (error) {
  const known = error instanceof DatabaseError || error instanceof SettingsError;
  const { message } = error as Error;
  process.stderr.write(
    `${known ? message : `the figures could not be compared: ${message.split('\n')[0]}`}\n`,
  );
  process.exitCode = 2;
}
// the embedded database's exit hook would end the process with code 0
const code = process.exitCode;
await new Promise<void>((written) => process.stdout.write('', () => written()));
process.exit(code);
