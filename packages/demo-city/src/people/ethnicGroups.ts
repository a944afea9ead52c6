import type { EthnicGroupCode } from '@careshape/domain';

import { apportion } from '../apportion.js';
import {
  ethnicGroupsInLongTermSupport,
  finestEthnicGroups,
  type LedgerEthnicGroup,
} from '../ledger/ethnicity.js';
import type { Random } from '../random.js';
import type { Cohorts } from './cohorts.js';
import { longTermServices } from './inPlace.js';
import type { Person } from './person.js';

const groups = Object.keys(finestEthnicGroups) as LedgerEthnicGroup[];
// people who ask for help are a little more diverse than people in long-term support
const otherWeights: Readonly<Record<LedgerEthnicGroup, number>> = {
  asian: 15,
  black: 6,
  mixed: 1.6,
  other: 1.6,
  'white-british': 64,
  'other-white': 6.5,
  'not-known': 4.3,
  refused: 1,
};

/**
 * Gives everybody one ethnic group, so that the printed shares of people in long-term support at 31 March 2023 and 2024 both hold.
 *
 * A person keeps one group, so the people present at both dates get a number that leaves room for both columns.
 */
export function addEthnicGroups(cohorts: Cohorts, random: Random): void {
  const { at2023, at2024 } = ethnicGroupsInLongTermSupport;
  const smaller = groups.map((group) => Math.min(at2023[group], at2024[group]));
  const both = apportion(cohorts.both.length, smaller, smaller);
  const remaining = (column: typeof at2023): number[] =>
    groups.map((group, index) => column[group] - (both[index] ?? 0));
  const second = remaining(at2024);
  const finest = groups.map((group, index) =>
    random.shuffle(spread(finestEthnicGroups[group], (both[index] ?? 0) + (second[index] ?? 0))),
  );
  const take = (index: number): EthnicGroupCode => finest[index]?.pop() ?? 'not-known';
  give(cohorts.both, both, take, random);
  give(cohorts.second, second, take, random);
  const drawn = (index: number): EthnicGroupCode =>
    drawFinest(groups[index] ?? 'not-known', random);
  give(cohorts.first, remaining(at2023), drawn, random);
  for (const person of cohorts.neither) {
    // people who had left by the first date are like those who were there
    const left = person.episodes.some(({ service }) => longTermServices.has(service));
    const weights = left ? at2023 : otherWeights;
    const group = groups[random.weighted(groups.map((name) => weights[name]))] ?? 'not-known';
    // a few records hold words that no code list knows; never people who count in a printed figure
    const mapped = person.episodes.length > 0 || !random.chance(0.004);
    person.ethnicGroup = mapped ? drawFinest(group, random) : 'not-mapped';
  }
}

// Minority groups are younger: people of working age come first in line for them.
function give(
  people: readonly Person[],
  counts: readonly number[],
  code: (group: number) => EthnicGroupCode,
  random: Random,
): void {
  const inLine = people
    .map((person) => ({ person, key: random.fraction() - (person.band === '18-64' ? 0.3 : 0) }))
    .toSorted((one, other) => one.key - other.key);
  const minority = groups.flatMap((group, index) =>
    group === 'white-british' ? [] : Array.from({ length: counts[index] ?? 0 }, () => index),
  );
  const order = [
    ...random.shuffle(minority),
    ...Array.from({ length: inLine.length - minority.length }, () =>
      groups.indexOf('white-british'),
    ),
  ];
  for (const [index, { person }] of inLine.entries()) person.ethnicGroup = code(order[index] ?? 0);
}

function spread(
  counts: Readonly<Partial<Record<EthnicGroupCode, number>>>,
  total: number,
): EthnicGroupCode[] {
  const codes = Object.keys(counts) as EthnicGroupCode[];
  const parts = apportion(
    total,
    codes.map((code) => counts[code] ?? 0),
  );
  return codes.flatMap((code, index) => Array.from({ length: parts[index] ?? 0 }, () => code));
}

function drawFinest(group: LedgerEthnicGroup, random: Random): EthnicGroupCode {
  const counts = finestEthnicGroups[group];
  const codes = Object.keys(counts) as EthnicGroupCode[];
  return codes[random.weighted(codes.map((code) => counts[code] ?? 0))] ?? 'not-known';
}
