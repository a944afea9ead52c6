import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import { newKeyFile, readKeyFile } from '../pseudonymise/keyFile.js';
import { postcodeLookup } from '../pseudonymise/postcodeLookup.js';
import { pseudonymiseFile } from '../pseudonymise/pseudonymiseFile.js';
import { CommandError } from './commandError.js';

interface PseudonymiseFlags {
  readonly key: string;
  readonly newKey: boolean;
  readonly out?: string;
  readonly lookup?: string;
}

/** `careshape pseudonymise FILE`: makes a safe file from a raw one, on the council's own machine. */
export function pseudonymiseCommand(): Command {
  return new Command('pseudonymise')
    .description(
      'Make a file that may be loaded from one with personal data; keep the key file secret, and keep it.',
    )
    .argument('[file]', 'CSV, also gzipped; may be left out with --new-key')
    .requiredOption('--key <file>', 'the key: 32 bytes or more, readable by its owner only')
    .option('--new-key', 'make the key file first', false)
    .option('--out <file>', 'the safe file; default: beside the raw one, -pseudonymised.csv')
    .option('--lookup <file>', 'CSV with columns postcode and ward (or lsoa): ONS codes')
    .action(pseudonymise);
}

async function pseudonymise(file: string | undefined, flags: PseudonymiseFlags): Promise<void> {
  if (flags.newKey) newKeyFile(flags.key);
  const key = readKeyFile(flags.key);
  if (file === undefined) {
    if (!flags.newKey) throw new CommandError('name the file to pseudonymise');
    process.stdout.write(`${flags.key}: a new key; keep it secret, and keep it\n`);
    return;
  }
  const lookup = flags.lookup === undefined ? null : await postcodeLookup(flags.lookup);
  const out = flags.out ?? safeName(file);
  const { rows, removals } = await pseudonymiseFile(file, out, key, lookup);
  process.stdout.write(`${out}: ${rows} rows\n`);
  for (const { column, cells, firstLine } of removals)
    process.stdout.write(
      `  personal data taken out of column "${column}" in ${cells} ${cells === 1 ? 'row' : 'rows'}, first on line ${firstLine}\n`,
    );
}

function safeName(file: string): string {
  const name = basename(file).replace(/(\.csv)?(\.gz)?$/i, '');
  return join(dirname(file), `${name}-pseudonymised.csv`);
}
