import type { HomeSupportContractRow } from '../charts/lines/homeSupportContractChart.js';
import { figureNotAvailable } from '../figures/figure.js';
import type { ContractHoursPanelFragment, PublishedContractFragment } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { dayText } from '../periods/dateText.js';
import { type Zone, wardNames, zonesOfTerm } from './zones/zoneChoice.js';
import { zonesTerm } from './zones/zonesShown.js';

/** What a zone's provider is contracted for, hours a week. */
interface Contracted {
  readonly low: number | null;
  readonly high: number | null;
  readonly block: number | null;
  /** The first day, where it is after the year shown. */
  readonly from: string | null;
}

/**
 * Each zone with the hours its provider is contracted for and the hours delivered.
 *
 * Signed-in staff see the contracts themselves; the public sees what the council has printed in its papers.
 * A contract that begins in the year after the one shown stands there too, without hours.
 */
export function contractRows(
  answer: ContractHoursPanelFragment,
  chosen: Chosen,
): HomeSupportContractRow[] {
  const term = zonesTerm(chosen);
  const zones = zonesOfTerm(answer.zones?.nodes ?? [], term);
  const published = answer.publishedContracts?.nodes ?? [];
  const rows = zones.flatMap((zone): HomeSupportContractRow[] => {
    const contracted = answer.contracts
      ? contractOf(zone, answer.contracts.nodes, chosen)
      : publishedFor(zone, published, chosen);
    if (!contracted) return [];
    const { from, ...hours } = contracted;
    const delivered = answer.deliveredByZone?.rows.find((row) => row.zone?.code === zone.code);
    return [
      {
        ...hours,
        name: `${zone.wards.length > 2 ? zone.name : `${zone.code} ${wardNames(zone)}`}${from ? ` (from ${dayText(from)})` : ''}`,
        delivered: from || !delivered ? figureNotAvailable : delivered.hoursDeliveredPerWeek,
        later: from !== null,
      },
    ];
  });
  return [...rows.filter(({ later }) => !later), ...rows.filter(({ later }) => later)];
}

/** The contracts of a zone that run in the year, else those that begin within a year after it. */
function contractOf(
  zone: Zone,
  contracts: NonNullable<ContractHoursPanelFragment['contracts']>['nodes'],
  { year }: Chosen,
): Contracted | null {
  const own = contracts.filter((contract) => contract.zone?.code === zone.code);
  const running = own.filter(
    ({ startOn, endOn }) => startOn <= year.to && (endOn == null || endOn >= year.from),
  );
  const next = own.filter(({ startOn }) => startOn > year.to && startOn <= yearAfter(year.to));
  const found = running.length > 0 ? running : next;
  const contracted = {
    low: sum(found.map(({ hoursPerWeekLow }) => hoursPerWeekLow)),
    high: sum(found.map(({ hoursPerWeekHigh }) => hoursPerWeekHigh)),
    block: sum(found.map(({ blockHoursPerWeek }) => blockHoursPerWeek)),
    from: running.length > 0 ? null : (found[0]?.startOn ?? null),
  };
  return contracted.low === null && contracted.high === null && contracted.block === null
    ? null
    : contracted;
}

/** What the papers print for a zone: for the zone itself, or for each zone of its term. */
function publishedFor(
  zone: Zone,
  published: readonly PublishedContractFragment[],
  { year }: Chosen,
): Contracted | null {
  const known = published.filter(({ periodFrom }) => (periodFrom ?? '') <= yearAfter(year.to));
  if (zone.term.code === 'LONG') {
    const size = known.find(({ measure }) => measure === 'contract_size');
    return size ? { ...range(size), block: null, from: null } : null;
  }
  if (zone.term.code === 'NIGHT') return null;
  const block = known.filter(({ measure }) => measure === 'block_hours');
  const own = block.find((figure) => figure.zone === zone.code);
  if (own) return { ...range(own), block: own.value ?? null, from: null };
  const each = block.find((figure) => figure.zone == null);
  if (!each) return null;
  const size = known.find(
    ({ measure, serviceType }) =>
      measure === 'hours_per_provider' && serviceType === each.serviceType,
  );
  // contracts proposed for a day of the year begin later than the year
  const from = each.periodFrom && each.periodFrom > year.from ? each.periodFrom : null;
  const { low, high } = size ? range(size) : { low: null, high: null };
  return { low, high, block: each.value ?? null, from };
}

function range({ valueLow, valueHigh }: PublishedContractFragment) {
  return { low: valueLow ?? null, high: valueHigh ?? null };
}

function sum(hours: readonly (number | null | undefined)[]): number | null {
  const known = hours.filter((amount) => amount != null);
  return known.length === 0 ? null : known.reduce((total, amount) => total + amount, 0);
}

function yearAfter(isoDate: string): string {
  return `${Number(isoDate.slice(0, 4)) + 1}${isoDate.slice(4)}`;
}
