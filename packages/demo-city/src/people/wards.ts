import { ethnicGroups } from '@careshape/domain';

import { itemAt, type Random } from '../random.js';
import { readTable } from '../reference/readTable.js';
import type { Person } from './person.js';

/** Wards outside the city (Nuneaton and Bedworth, Rugby), for people supported out of it. */
const wardsOutside = ['E05007475', 'E05007478', 'E05007482', 'E05009053', 'E05009056'];

/** Gives everybody a ward, drawn with the weight of their broad ethnic group in each ward (Census 2021); people out of the city get a ward outside. */
export function addWards(all: readonly Person[], random: Random): void {
  const wards = readTable('reference/ward-populations.csv');
  const weightsOf = new Map(
    ['asian', 'black', 'mixed', 'other', 'white', 'people'].map((column) => [
      column,
      wards.map((ward) => Number(ward[column])),
    ]),
  );
  const broadOf = new Map<string, string>(ethnicGroups.map(({ code, broad }) => [code, broad]));
  for (const person of all) {
    const column = broadOf.get(person.ethnicGroup) ?? 'people';
    const weights = weightsOf.get(column === 'not-recorded' ? 'people' : column) ?? [];
    person.ward = person.outOfCity
      ? random.pick(wardsOutside)
      : (itemAt(wards, random.weighted(weights))['ward'] ?? '');
  }
}
