import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { authorityOfCode, authorityOption } from './authorityOption.js';
import { CommandError } from './commandError.js';

/** The program of the API that compares: run as a process of its own, since this room computes no metric. */
const program = fileURLToPath(new URL('../../../api/dist/reconcile.js', import.meta.url));

/** `careshape reconcile`: the published figures beside the computed ones; ends with 1 where one differs unexplained. */
export function reconcileCommand(): Command {
  return new Command('reconcile')
    .description('Compare the published figures with the same figures computed from the records.')
    .addOption(authorityOption())
    .option('--json', 'print JSON, with the query of each figure', false)
    .action(async ({ authority, json }: { authority: string; json: boolean }) => {
      const { code: council } = authorityOfCode(authority);
      if (!existsSync(program))
        throw new CommandError('the program that compares is not built: npm run build, then again');
      const child = spawn(process.execPath, [program, ...(json ? ['--json'] : [])], {
        stdio: 'inherit',
        env: { ...process.env, CARESHAPE_AUTHORITY: council },
      });
      const [code] = (await once(child, 'exit')) as [number | null];
      process.exitCode = code ?? 1;
    });
}
