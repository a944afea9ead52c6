import { type Authority, authorityOf, coventry } from '@careshape/domain';
import { Option } from 'commander';
import { CommandError } from './commandError.js';

/** `--authority CODE`, the same in every command. */
export function authorityOption(): Option {
  return new Option('--authority <code>', 'ONS code of the council').default(coventry.code);
}

/** The council of a code; an unknown one is an error in the person's own words. */
export function authorityOfCode(code: string): Authority {
  const authority = authorityOf(code);
  if (!authority)
    throw new CommandError(
      `there is no council ${code}: give its ONS code, such as ${coventry.code} for ${coventry.name}`,
    );
  return authority;
}
