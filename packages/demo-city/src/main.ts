import { Command, InvalidArgumentError } from 'commander';

import { writeCity } from './writeCity.js';

const command = new Command('demo-city')
  .description(
    'Write the source files of a made-up Coventry, whose totals equal the published ones.',
  )
  .requiredOption('--out <folder>', 'where the files go')
  .option('--seed <number>', 'which people', wholeNumber, 1)
  .option('--scale <number>', 'how many copies of the population', wholeNumber, 1);

const { out, seed, scale } = command.parse().opts<{ out: string; seed: number; scale: number }>();
const started = performance.now();
const files = writeCity(out, { seed, scale });
for (const { name, rows } of files) console.log(`${String(rows).padStart(9)} rows  ${name}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`demo city written to ${out} in ${seconds} s (seed ${seed}, scale ${scale})`);

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('a whole number of 1 or more');
  return number;
}
