import type {
  ContractsQuantity,
  ExitsQuantity,
  LocationClients,
  LocationKind,
  SupplyQuantity,
} from '@careshape/domain';

import type { ReadCity } from './readCity.js';

type Row = Record<string, string>;

const kinds: readonly (readonly [LocationKind, string])[] = [
  ['nursing', 'Care home service with nursing'],
  ['residential', 'Care home service without nursing'],
  ['housing-with-care', 'Extra Care housing services'],
  ['supported-living', 'Supported living service'],
  ['shared-lives', 'Shared Lives'],
  ['home-support', 'Domiciliary care service'],
];

function kindOf(row: Row): LocationKind | undefined {
  return kinds.find(([, service]) => row[`Service type - ${service}`] === 'Y')?.[0];
}

function clientsOf(row: Row): LocationClients {
  const has = (band: string): boolean => row[`Service user band - ${band}`] === 'Y';
  if (has('Older People') && has('Mental Health')) return 'everybody';
  if (has('Older People')) return 'older-people';
  return has('Mental Health') ? 'mental-health' : 'learning-disability-autism';
}

function fits(
  row: Row,
  { kinds: wanted, clients }: { kinds?: readonly LocationKind[]; clients?: LocationClients },
): boolean {
  const kind = kindOf(row);
  return (
    kind !== undefined &&
    (!wanted || wanted.includes(kind)) &&
    (!clients || clientsOf(row) === clients)
  );
}

/** Whether a row is a second registration of a home that another row counts. */
function isSecond(row: Row): boolean {
  return (row['Primary ID (Dual registration locations)'] ?? '') !== '';
}

/** Locations, beds, providers, capacity or occupied places on a day. */
export function countSupply(city: ReadCity, quantity: SupplyQuantity): number {
  const { of, on, locationIds, providerId, registeredIn } = quantity;
  const rows = city.locations.filter((row) => {
    const from = row['Location HSCA start date'] ?? '';
    const to = row['Location HSCA End Date'] ?? '';
    return (
      fits(row, quantity) &&
      !isSecond(row) &&
      from <= on &&
      (to === '' || to > on) &&
      (!locationIds || locationIds.includes(row['Location ID'] ?? '')) &&
      (!providerId || row['Provider ID'] === providerId) &&
      (!registeredIn ||
        (row['HSCA Predecessor'] === '' && from >= registeredIn.from && from <= registeredIn.to))
    );
  });
  const ids = new Set(rows.map((row) => row['Location ID']));
  const reported = (column: string): number =>
    sum(
      city.capacity
        .filter((row) => ids.has(row['cqcid']) && row['lastupdatedutc']?.startsWith(on))
        .map((row) => Number(row[column])),
    );
  switch (of) {
    case 'locations':
      return rows.length;
    case 'beds':
      return sum(rows.map((row) => Number(row['Care homes beds'])));
    case 'providers':
      return new Set(rows.map((row) => row['Provider ID'])).size;
    case 'capacity':
      return reported('maxcapacity');
    case 'occupied':
      return reported('usedbeds');
  }
}

/** Locations that ended in a period, or providers that left the market in it. */
export function countExits(city: ReadCity, { of, period, ...filter }: ExitsQuantity): number {
  // a home that goes on under another owner has not ended
  const endOf = (row: Row): string =>
    row['HSCA Successor'] ? '' : (row['Location HSCA End Date'] ?? '');
  const isIn = (day: string): boolean => day >= period.from && day <= period.to;
  if (of === 'locations-ended')
    return city.locations.filter((row) => fits(row, filter) && isIn(endOf(row))).length;
  const byProvider = Map.groupBy(city.locations, (row) => row['Provider ID']);
  return [...byProvider.values()].filter(
    (rows) =>
      rows.every((row) => endOf(row) !== '') && isIn(rows.map(endOf).toSorted().at(-1) ?? ''),
  ).length;
}

/** Contract lines in force on a day, their providers or their hours. */
export function countContracts(
  city: ReadCity,
  { of, on, serviceType, ...filter }: ContractsQuantity,
): number {
  const rows = city.contracts.filter(
    (row) =>
      row['service_type'] === serviceType &&
      (row['start_date'] ?? '') <= on &&
      (row['end_date'] === '' || (row['end_date'] ?? '') >= on) &&
      (!filter.term || row['term'] === filter.term) &&
      (!filter.role || row['role'] === filter.role) &&
      (!filter.zone || row['zone'] === filter.zone) &&
      (!filter.providerId || row['provider_id'] === filter.providerId),
  );
  switch (of) {
    case 'contracts':
      return rows.length;
    case 'contract-providers':
      return new Set(rows.map((row) => row['provider_id'])).size;
    case 'block-hours':
      return sum(rows.map((row) => Number(row['block_hours_per_week'])));
    case 'hours-low':
      return sum(rows.map((row) => Number(row['hours_per_week_low'])));
    case 'hours-high':
      return sum(rows.map((row) => Number(row['hours_per_week_high'])));
  }
}

/** The sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
