import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import { layouts } from '../layouts.js';
import { draftMapping } from '../mapping/draftMapping.js';
import { openFile } from '../openFile.js';
import { CommandError } from './commandError.js';
import { mappingsFolder, mappingsOption } from './mappingsOption.js';

interface MapFlags {
  readonly layout: string;
  readonly out?: string;
  readonly mappings?: string;
}

/** `careshape map FILE --layout NAME`: drafts how a file's own headings and codes are those of a layout. */
export function mapCommand(): Command {
  return new Command('map')
    .description(
      'Draft a mapping of your own headings and codes to those of a layout. Put it right once: files with the same headings then load by themselves.',
    )
    .argument('<file>', 'one file of the kind')
    .requiredOption('--layout <name>', 'the layout that such files are to be')
    .option('--out <file>', 'where to write it; default: in the folder of mappings')
    .addOption(mappingsOption())
    .action(draft);
}

async function draft(path: string, flags: MapFlags): Promise<void> {
  const layout = layouts.find(({ name }) => name === flags.layout);
  if (!layout)
    throw new CommandError(`there is no layout ${flags.layout}: careshape layouts lists them`);
  const text = await draftMapping(await openFile(path), layout);
  const out =
    flags.out ??
    join(
      mappingsFolder(flags.mappings, process.env),
      `${layout.name}-${basename(path).replace(/\.\w+(\.gz)?$/, '')}.yaml`,
    );
  try {
    mkdirSync(dirname(out), { recursive: true });
    // what the steward has put right is never written over
    writeFileSync(out, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(
      code === 'EEXIST'
        ? `${out} is there already: name another with --out`
        : `cannot write ${out} (${code}): name another with --out`,
    );
  }
  process.stdout.write(
    `${out}: a draft; look through it, put it right, then load the file as it is\n`,
  );
}
