import type {
  HomeSupportQuery,
  HomeSupportTerm,
  HomeSupportZonesFragment,
} from '../../gql/graphql.js';
import type { Chosen } from '../../page/chosen.js';
import type { PageChoice } from '../../page/pageSpec.js';
import { chosenTerm, isTerm } from '../termChoice.js';

/** A zone as the API lists it, with its wards. */
export type Zone = NonNullable<HomeSupportZonesFragment['zones']>['nodes'][number];

/** A zone the reader has chosen. */
export interface ChosenZone {
  readonly term: HomeSupportTerm;
  readonly code: string;
}

/**
 * One zone, or every zone of the chosen term. In the address the term stands before the zone, `LONG-L6`:
 * where the term is then changed, the zone is known to be of another one.
 */
export const zoneChoice: PageChoice<HomeSupportQuery> = {
  id: 'zone',
  label: 'Zone',
  initial: 'all',
  wide: true,
  options: (chosen, answer) =>
    answer
      ? [
          { value: 'all', label: 'Every zone' },
          ...zonesOfTerm(answer.zones?.nodes ?? [], chosenTerm(chosen)).map((zone) => ({
            value: `${zone.term.code}-${zone.code}`,
            label: `${zone.code}: ${wardNames(zone)}`,
          })),
        ]
      : [],
};

/** The chosen zone; null where every zone is shown, or where the zone is of another term than the chosen one. */
export function chosenZone(chosen: Chosen): ChosenZone | null {
  const [term, ...code] = (chosen.own['zone'] ?? '').split('-');
  if (!isTerm(term) || code.length === 0) return null;
  const shown = chosenTerm(chosen);
  return shown === null || shown === term ? { term, code: code.join('-') } : null;
}

/** The zones of a term in the order of their codes; of every term where it is null. */
export function zonesOfTerm(zones: readonly Zone[], term: HomeSupportTerm | null): Zone[] {
  return zones
    .filter((zone) => term === null || zone.term.code === term)
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en-GB', { numeric: true }));
}

/** The wards of a zone: `Westwood, Wyken`. */
export function wardNames({ wards }: Pick<Zone, 'wards'>): string {
  return wards.map(({ name }) => name).join(', ');
}
