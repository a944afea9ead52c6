import { coventryWards } from '@careshape/domain';

import { readTable } from '../reference/readTable.js';

/** A zone and one of its wards: a line of the zone file. */
export interface ZoneWard {
  readonly zone: string;
  readonly name: string;
  readonly term: 'long' | 'short' | 'night';
  readonly ward: string;
}

/** The new short-term zones that make up each zone of the contracts in force until May 2024 (which the papers describe by health clusters, not wards). */
const currentZones: Readonly<Record<string, readonly string[]>> = {
  '1': ['1A', '1B'],
  '2': ['2A', '2B'],
  '3': ['3A', '3B'],
};

/** Every zone with its wards: short term 1 to 3 and 1A to 3B, long term L1 to L9 of two wards each, nights N1 to N3. */
export function zoneWards(): ZoneWard[] {
  const codeOf = new Map<string, string>(coventryWards.map(({ name, code }) => [name, code]));
  const printed = readTable('reference/short-term-zone-wards.csv').map((row) => ({
    zone: row['zone'] ?? '',
    ward: codeOf.get(row['ward_name'] ?? '') ?? '',
  }));
  const current = Object.entries(currentZones).flatMap(([zone, parts]) =>
    printed.filter((row) => parts.includes(row.zone)).map(({ ward }) => ({ zone, ward })),
  );
  return [
    ...current.map((row) => ({
      ...row,
      name: `Short-term zone ${row.zone}`,
      term: 'short' as const,
    })),
    ...printed.map((row) => ({
      ...row,
      name: `Short-term zone ${row.zone}`,
      term: 'short' as const,
    })),
    ...coventryWards.map(({ code }, index) => {
      const number = Math.floor(index / 2) + 1;
      return {
        zone: `L${number}`,
        name: `Long-term zone ${number}`,
        term: 'long' as const,
        ward: code,
      };
    }),
    ...current.map(({ zone, ward }) => ({
      zone: `N${zone}`,
      name: `Night zone ${zone}`,
      term: 'night' as const,
      ward,
    })),
  ];
}
