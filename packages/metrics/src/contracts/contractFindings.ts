import type { Finding, FindingKind } from '../findings/finding.js';
import { sentence } from '../findings/slice.js';
import { figureWords } from '../findings/words/figureWords.js';
import type { Figure } from '../gate/figure.js';
import type { ContractedHours } from './contractedHours.js';

/** A zone with the hours delivered in it and those contracted. */
export interface ContractZone extends ContractedHours {
  readonly zone: { readonly code: string; readonly name: string };
  /** Hours a week, of every provider. */
  readonly delivered: Figure;
}

type Place = 'above' | 'within' | 'below';
type Running = ContractZone & { readonly ends: Ends };

interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * Where more or fewer hours were delivered than contracted, whatever the rounded and withheld ones truly are: of each zone,
 * of how many zones, and of all together. Contracts that begin later are not spoken of.
 *
 * @param together the hours of all zones; null where some of them have no contract
 */
export function contractFindings(
  zones: readonly ContractZone[],
  together: Figure | null,
): readonly Finding[] {
  const running = zones.flatMap((zone): readonly Running[] => {
    const ends = endsOf(zone);
    return zone.from !== null || !ends ? [] : [{ ...zone, ends }];
  });
  return [
    ...howMany(running),
    ...(together ? allTogether(running, together) : []),
    ...running.flatMap(ofZone),
  ].toSorted((a, b) => b.weight - a.weight);
}

/** What hours are held against: the range of the contract, else its block. */
function endsOf({ low, high, block }: ContractedHours): Ends | null {
  const [from, to] = [low ?? block, high ?? block];
  return from === null || to === null ? null : { from, to };
}

/** Where hours surely lie; null where that is too close to call, or cannot be told. */
function placeOf({ least, most, reason }: Figure, { from, to }: Ends): Place | null {
  if (reason !== null || least === null) return null;
  if (least > to) return 'above';
  if (most === null) return null;
  if (most < from) return 'below';
  return least >= from && most <= to ? 'within' : null;
}

const kinds: Readonly<Record<Place, FindingKind>> = {
  above: 'ABOVE_CONTRACT',
  within: 'WITHIN_CONTRACT',
  below: 'BELOW_CONTRACT',
};
const measure = 'hoursDeliveredPerWeek';

function ofZone({ zone, delivered, ends }: Running): readonly Finding[] {
  const place = placeOf(delivered, ends);
  if (!place || delivered.value === null) return [];
  return [
    {
      kind: kinds[place],
      sentence: sentence(`${zone.name}: ${against(delivered, ends, place)}`),
      figures: [{ codes: { zone: zone.code }, measure, period: null }],
      weight: place === 'within' ? 20 : place === 'below' ? 50 : 45,
    },
  ];
}

function allTogether(running: readonly Running[], together: Figure): readonly Finding[] {
  const ends = {
    from: running.reduce((sum, one) => sum + one.ends.from, 0),
    to: running.reduce((sum, one) => sum + one.ends.to, 0),
  };
  const place = running.length < 2 ? null : placeOf(together, ends);
  if (!place || together.value === null) return [];
  return [
    {
      kind: kinds[place],
      sentence: sentence(`all zones together: ${against(together, ends, place)}`),
      figures: [{ codes: {}, measure, period: null }],
      weight: 70,
    },
  ];
}

function against(delivered: Figure, { from, to }: Ends, place: Place): string {
  const contracted = from === to ? hours(to) : `${hours(from)} to ${hours(to)}`;
  const words = place === 'within' ? (from === to ? 'just' : 'within') : place;
  return `${figureWords(delivered, { unit: '' })} hours a week delivered, ${words} the ${contracted} contracted`;
}

function hours(amount: number): string {
  return amount.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

/** How many zones surely lie above, within and below; of all of them, where none is too close to call or withheld. */
function howMany(running: readonly Running[]): readonly Finding[] {
  const places = running.map(({ delivered, ends }) => placeOf(delivered, ends));
  const count = (wanted: Place) => places.filter((place) => place === wanted).length;
  const [above, within, below] = [count('above'), count('within'), count('below')];
  if (running.length < 2 || above + within + below === 0) return [];
  const isWhole = above + within + below === running.length;
  const parts = [
    [above, 'delivered more hours than contracted'],
    [within, 'delivered what is contracted'],
    [below, 'delivered fewer hours than contracted'],
  ] as const;
  const named = parts.filter(([number]) => number > 0);
  const said = named.map(([number, words]) => `${isWhole ? '' : 'at least '}${number} ${words}`);
  return [
    {
      kind: 'SO_MANY',
      sentence: sentence(`of the ${running.length} zones with a contract, ${said.join('; ')}`),
      figures: running.map(({ zone }) => ({ codes: { zone: zone.code }, measure, period: null })),
      weight: 80,
    },
  ];
}
