import type { Authority } from '@careshape/domain';
import type { Cells } from '../../cells.js';
import { given } from '../../cqc/given.js';
import { isOfAuthority } from '../../cqc/isOfAuthority.js';
import { locationClientGroup } from '../../cqc/locationClientGroup.js';
import { locationKind } from '../../cqc/locationKind.js';
import { requiredId } from '../../cqc/requiredId.js';
import { outside } from '../../layout.js';

/** The columns that are read, as the directory prints them. */
export const columnsOf = {
  name: 'Name',
  postcode: 'Postcode',
  services: 'Service types',
  specialisms: 'Specialisms/services',
  providerName: 'Provider name',
  council: 'Local authority',
  id: 'CQC Location ID (for office use only)',
  providerId: 'CQC Provider ID (for office use only)',
} as const;

/** One location of the directory. Keys are the columns of `staged`. */
export interface DirectoryLocation {
  readonly id: string;
  readonly name: string;
  readonly postcode: string | null;
  readonly care_home: boolean;
  readonly nursing: boolean;
  readonly kind: string;
  readonly client_group: string | null;
  readonly service_types: readonly string[];
  readonly specialisms: readonly string[];
  readonly provider_id: string;
  readonly provider_name: string;
}

/** A row of text as a location; locations of other councils are left out. */
export function parse(
  cells: Cells,
  _known: unknown,
  authority: Authority,
): DirectoryLocation | typeof outside {
  if (!isOfAuthority(cells.text(columnsOf.council), authority)) return outside;
  const services = listOf(cells, columnsOf.services);
  const specialisms = listOf(cells, columnsOf.specialisms);
  const kind = locationKind(services);
  return {
    id: requiredId(cells, columnsOf.id),
    name: cells.requiredText(columnsOf.name),
    postcode: given(cells.text(columnsOf.postcode)),
    care_home: kind === 'nursing' || kind === 'residential',
    nursing: kind === 'nursing',
    kind,
    client_group: locationClientGroup(specialisms),
    service_types: services,
    specialisms,
    provider_id: requiredId(cells, columnsOf.providerId),
    provider_name: cells.requiredText(columnsOf.providerName),
  };
}

function listOf(cells: Cells, column: string): readonly string[] {
  const parts = cells.text(column)?.split('|') ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
