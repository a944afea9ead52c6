import { Command } from 'commander';

/** `careshape pseudonymise FILE`: makes a safe file from a raw one, on the council's own machine. */
export function pseudonymiseCommand(): Command {
  return new Command('pseudonymise');
}
