import { Command } from 'commander';
import Papa from 'papaparse';
import { authorityOfCode, authorityOption } from './authorityOption.js';
import { CommandError } from './commandError.js';
import { printTable } from './printTable.js';
import { withDatabase } from './withDatabase.js';

/** `careshape problems LOAD`: what was wrong with the rows of a file. */
export function problemsCommand(): Command {
  return new Command('problems')
    .description('List the problems of a load, by line, each with how to mend it.')
    .argument('<load>', 'the number that careshape load and careshape loads print')
    .addOption(authorityOption())
    .option('--json', 'print JSON', false)
    .option('--csv', 'print CSV: line, column and code of each, to find the rows by', false)
    .action(printProblems);
}

async function printProblems(
  load: string,
  flags: { authority: string; json: boolean; csv: boolean },
): Promise<void> {
  const id = /^\d{1,9}$/.test(load) ? Number(load) : null;
  if (id === null) throw new CommandError(`${load} is not a load: careshape loads lists them`);
  const { code } = authorityOfCode(flags.authority);
  const problems = await withDatabase(process.env, async ({ db }) => {
    const found = await db
      .selectFrom('load')
      .select('id')
      .where('authority', '=', code)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!found) throw new CommandError(`there is no load ${id}: careshape loads lists them`);
    return db
      .selectFrom('problem')
      .select(['line', 'column_name as column', 'code', 'value', 'message'])
      .where('authority', '=', code)
      .where('load_id', '=', id)
      .orderBy('position')
      .execute();
  });
  if (flags.json) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
  else if (flags.csv)
    process.stdout.write(
      `${Papa.unparse(
        {
          fields: ['line', 'column', 'code'],
          data: problems.map(({ line, column, code: problem }) => [line, column, problem]),
        },
        { newline: '\n', escapeFormulae: true },
      )}\n`,
    );
  else if (problems.length === 0) process.stdout.write(`load ${id} has no problems\n`);
  else
    process.stdout.write(
      `${printTable(
        ['Line', 'Column', 'Code', 'Value', 'What to do'],
        problems.map(({ line, column, code: problem, value, message }) => [
          String(line),
          column ?? '',
          problem,
          (value ?? '').replace(/\s+/g, ' '),
          message,
        ]),
      )}\n`,
    );
}
