import { join } from 'node:path';
import { careshapeHome } from '@careshape/database';
import { Option } from 'commander';

/** `--mappings FOLDER`, the same in every command that reads files of councils. */
export function mappingsOption(): Option {
  return new Option(
    '--mappings <folder>',
    'where mappings of your own headings lie; default: CARESHAPE_MAPPINGS, or mappings in the home folder',
  );
}

/** The folder of mappings: the one named, else that of `CARESHAPE_MAPPINGS`, else `mappings` in the home folder. */
export function mappingsFolder(named: string | undefined, env: NodeJS.ProcessEnv): string {
  return named ?? (env['CARESHAPE_MAPPINGS'] || join(careshapeHome(env), 'mappings'));
}
