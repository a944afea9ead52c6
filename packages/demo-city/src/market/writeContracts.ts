import { riskLevels } from '@careshape/domain';

import { type Day, dayOf, demoYears, isoOf, lastDay } from '../calendar.js';
import type { OutputFolder } from '../output/files.js';
import { createRandom, itemAt } from '../random.js';
import type { Market } from './market.js';
import { zoneWards } from './zones.js';

/** Writes the zones with their wards, the contract lines and the risk level of each provider over time. */
export function writeContracts(folder: OutputFolder, market: Market): void {
  const zones = folder.csv('zones.csv', ['zone', 'name', 'term', 'ward']);
  for (const { zone, name, term, ward } of zoneWards()) zones.row([zone, name, term, ward]);
  const contracts = folder.csv('contracts.csv', [
    'contract_id',
    'provider_id',
    'zone',
    'service_type',
    'term',
    'role',
    'block_hours_per_week',
    'hours_per_week_low',
    'hours_per_week_high',
    'hourly_rate',
    'start_date',
    'end_date',
  ]);
  for (const line of market.contracts)
    contracts.row([
      line.id,
      line.providerId,
      line.zone,
      line.serviceType,
      line.term,
      line.role,
      line.blockHours,
      line.hoursLow,
      line.hoursHigh,
      line.hourlyRate?.toFixed(2),
      isoOf(line.start),
      line.end === null ? '' : isoOf(line.end),
    ]);
  const risks = folder.csv('risk-levels.csv', ['provider_id', 'date', 'level', 'oversight']);
  for (const { providerId, on, level } of riskHistory(market))
    risks.row([providerId, isoOf(on), level, itemAt(riskLevels, level).oversight]);
}

interface RiskLevel {
  readonly providerId: string;
  readonly on: Day;
  readonly level: number;
}

// Levels rise and fall by a step; a provider that leaves the market ends at level 4.
function riskHistory(market: Market): RiskLevel[] {
  const random = createRandom(1, 'risk');
  return market.providers.flatMap(({ id }) => {
    const ends = market.locations
      .filter(({ provider }) => provider.id === id)
      .map(({ endedOn }) => endedOn);
    const left = ends.every((end) => end !== null) ? Math.max(...ends.map(Number)) : null;
    const rows: RiskLevel[] = [
      { providerId: id, on: demoYears[0].from, level: random.chance(0.8) ? 0 : 1 },
    ];
    for (
      let on = demoYears[0].from + random.int(60, 400);
      on < (left ?? lastDay) - 100;
      on += random.int(120, 420)
    ) {
      const level = rows.at(-1)?.level ?? 0;
      const next =
        level === 0 ? (random.chance(0.3) ? 1 : 0) : level + (random.chance(0.3) ? 1 : -1);
      if (next !== level && next < 4) rows.push({ providerId: id, on, level: next });
    }
    if (left !== null && left > dayOf('2021-08-01'))
      rows.push({ providerId: id, on: left - 60, level: 4 });
    return rows;
  });
}
