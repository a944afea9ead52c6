import { Option } from 'commander';
import { type GuardName, guardLimits, guardNames, type GuardSettings } from '../guards/guards.js';
import { CommandError } from './commandError.js';

/** Guards as they are given on the command line. */
export interface GuardFlags {
  readonly accept: readonly GuardName[];
  readonly limit: GuardSettings;
}

/** `--accept shrink,older`: loads a file although these guards would hold it. */
export function acceptOption(): Option {
  return new Option(
    '--accept <guards>',
    `load although a guard would hold the file: ${guardNames.join(', ')}`,
  )
    .argParser((text: string) => text.split(',').map((name) => guardOf(name.trim())))
    .default([], 'none');
}

/** `--limit shrink=30`: how far a guard lets a file go; may be given several times. */
export function limitOption(): Option {
  const defaults = guardNames.map((name) => {
    const { limit, unit, looks } = guardLimits[name];
    return `${name}=${limit} (${unit === '%' ? '%' : ` ${unit}`}: ${looks})`;
  });
  return new Option(
    '--limit <guard=number>',
    `how far a guard lets a file go; ${defaults.join('; ')}`,
  )
    .argParser((text: string, before: GuardSettings) => ({ ...before, ...settingOf(text) }))
    .default({}, 'as named');
}

function settingOf(text: string): GuardSettings {
  const [name = '', number = ''] = text.split('=');
  const guard = guardOf(name.trim());
  if (!/^\d+(\.\d+)?$/.test(number.trim()))
    throw new CommandError(`--limit ${text} has no number: write it as ${guard}=30`);
  return { [guard]: Number(number) };
}

function guardOf(name: string): GuardName {
  const guard = guardNames.find((known) => known === name);
  if (guard) return guard;
  throw new CommandError(`there is no guard ${name}: the guards are ${guardNames.join(', ')}`);
}
