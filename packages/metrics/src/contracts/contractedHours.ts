import type { Period } from '@careshape/domain';
import type { ContractRow } from '../lists/register/providerBusiness.js';
import type { PublishedFigureRow } from '../lists/publishedFigures.js';

/** What the provider of a zone is contracted for, hours a week. */
export interface ContractedHours {
  readonly low: number | null;
  readonly high: number | null;
  /** Guaranteed to the provider, used or not. */
  readonly block: number | null;
  /** The first day, where it is after the period looked at; null where it runs in it. */
  readonly from: string | null;
}

type Contract = Pick<
  ContractRow,
  'zone' | 'blockHoursPerWeek' | 'hoursPerWeekLow' | 'hoursPerWeekHigh' | 'startOn' | 'endOn'
>;

/** The contracts of a zone that run in the period, added up; else those that begin within a year after it. */
export function hoursOfContracts(
  zone: string,
  contracts: readonly Contract[],
  period: Period,
): ContractedHours | null {
  const own = contracts.filter((contract) => contract.zone === zone);
  const running = own.filter(
    ({ startOn, endOn }) => startOn <= period.to && (endOn === null || endOn >= period.from),
  );
  const next = own.filter(({ startOn }) => startOn > period.to && startOn <= yearAfter(period.to));
  const found = running.length > 0 ? running : next;
  const contracted = {
    low: sum(found.map(({ hoursPerWeekLow }) => hoursPerWeekLow)),
    high: sum(found.map(({ hoursPerWeekHigh }) => hoursPerWeekHigh)),
    block: sum(found.map(({ blockHoursPerWeek }) => blockHoursPerWeek)),
    from: running.length > 0 ? null : (found[0]?.startOn ?? null),
  };
  const isNamed = contracted.low !== null || contracted.high !== null || contracted.block !== null;
  return isNamed ? contracted : null;
}

/** What the council's papers print of a contract. */
export type PrintedContract = Pick<
  PublishedFigureRow,
  'measure' | 'serviceType' | 'zone' | 'value' | 'valueLow' | 'valueHigh' | 'periodFrom'
>;

/** What the papers print for a zone: for the zone itself, or for each zone of its term. */
export function hoursPrinted(
  { code, term }: { readonly code: string; readonly term: string },
  printed: readonly PrintedContract[],
  period: Period,
): ContractedHours | null {
  const known = printed.filter(({ periodFrom }) => (periodFrom ?? '') <= yearAfter(period.to));
  if (term === 'long') {
    const size = known.find(({ measure }) => measure === 'contract_size');
    return size ? { ...range(size), block: null, from: null } : null;
  }
  if (term === 'night') return null;
  const block = known.filter(({ measure }) => measure === 'block_hours');
  const own = block.find(({ zone }) => zone === code);
  if (own) return { ...range(own), block: own.value, from: null };
  const each = block.find(({ zone }) => zone === null);
  if (!each) return null;
  const size = known.find(
    ({ measure, serviceType }) =>
      measure === 'hours_per_provider' && serviceType === each.serviceType,
  );
  // contracts proposed for a day of the period begin later than the period
  const from = each.periodFrom !== null && each.periodFrom > period.from ? each.periodFrom : null;
  const { low, high } = size ? range(size) : { low: null, high: null };
  return { low, high, block: each.value, from };
}

function range({ valueLow, valueHigh }: PrintedContract) {
  return { low: valueLow, high: valueHigh };
}

function sum(hours: readonly (number | null)[]): number | null {
  const known = hours.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((total, amount) => total + amount, 0);
}

function yearAfter(isoDate: string): string {
  return `${Number(isoDate.slice(0, 4)) + 1}${isoDate.slice(4)}`;
}
