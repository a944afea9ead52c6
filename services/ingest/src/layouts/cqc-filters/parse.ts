import { type Authority, ratingOf } from '@careshape/domain';
import type { Cells } from '../../cells.js';
import { given } from '../../cqc/given.js';
import { isOfAuthority } from '../../cqc/isOfAuthority.js';
import { locationClientGroup } from '../../cqc/locationClientGroup.js';
import { locationKind } from '../../cqc/locationKind.js';
import { requiredId } from '../../cqc/requiredId.js';
import { yesNo } from '../../cqc/yesNo.js';
import { outside } from '../../layout.js';
import { flagLists } from './foldFlags.js';
import type { KnownWards } from './know.js';

/** One location with its provider. Keys are the columns of `staged`. */
export interface RegisteredLocation {
  readonly id: string;
  readonly name: string;
  readonly ods_code: string | null;
  readonly ward: string | null;
  readonly postcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly care_home: boolean;
  readonly nursing: boolean;
  readonly beds: number | null;
  readonly kind: string;
  readonly client_group: string | null;
  readonly service_types: readonly string[];
  readonly specialisms: readonly string[];
  readonly dormant: boolean;
  readonly registered_on: string | null;
  readonly ended_on: string | null;
  readonly rating: string | null;
  readonly rated_on: string | null;
  readonly rating_inherited: boolean;
  readonly provider_id: string;
  /** Null where the form of file has no names of providers. */
  readonly provider_name: string | null;
  readonly ownership: string | null;
  readonly sector: string | null;
  readonly companies_house: string | null;
  readonly charity: string | null;
  readonly brand_id: string | null;
  readonly brand_name: string | null;
  readonly provider_registered_on: string | null;
  /** The first registration of a home that is registered twice; empty where the file says that it is not. */
  readonly primary_told: string | null;
  readonly predecessor_told: string | null;
  readonly successor_told: string | null;
}

/** A row of text as a location; locations of other councils are left out. */
export function parse(
  cells: Cells,
  { wards }: KnownWards,
  authority: Authority,
): RegisteredLocation | typeof outside {
  if (!isOfAuthority(cells.text('Location Local Authority'), authority)) return outside;
  const services = listOf(cells, flagLists.serviceTypes);
  const bands = listOf(cells, flagLists.userBands);
  const kind = locationKind(services);
  for (const flag of listOf(cells, flagLists.unreadable)) reportFlag(cells, flag);
  return {
    id: requiredId(cells, 'Location ID'),
    name: cells.requiredText('Location Name'),
    ods_code: given(cells.text('Location ODS Code')),
    ward: wardOf(cells, wards),
    postcode: given(cells.text('Location Postal Code')),
    latitude: cells.number('Location Latitude'),
    longitude: cells.number('Location Longitude'),
    care_home: cells.requiredCode('Care home?', yesNo) === 'yes',
    nursing: kind === 'nursing',
    beds: cells.wholeNumber('Care homes beds'),
    kind,
    client_group: locationClientGroup(bands),
    service_types: services,
    specialisms: bands,
    dormant: cells.code('Dormant (Y/N)', yesNo) === 'yes',
    registered_on: cells.date('Location HSCA start date'),
    ended_on: cells.date('Location HSCA End Date'),
    ...ratingIn(cells),
    provider_id: requiredId(cells, 'Provider ID'),
    provider_name: cells.has('Provider Name') ? cells.requiredText('Provider Name') : null,
    ownership: given(cells.text('Provider Ownership Type')),
    sector: given(cells.text('Provider Type/Sector')),
    companies_house: given(cells.text('Provider Companies House Number')),
    charity: given(cells.text('Provider Charity Number')),
    brand_id: given(cells.text('Brand ID')),
    brand_name: given(cells.text('Brand Name')),
    provider_registered_on: cells.date('Provider HSCA start date'),
    primary_told: primaryIn(cells),
    predecessor_told: given(cells.text('HSCA Predecessor')),
    successor_told: given(cells.text('HSCA Successor')),
  };
}

function listOf(cells: Cells, column: string): readonly string[] {
  return cells.text(column)?.split('|') ?? [];
}

function reportFlag(cells: Cells, flag: string): void {
  const at = flag.lastIndexOf('=');
  cells.problem({
    code: 'unknown-code',
    column: flag.slice(0, at),
    value: flag.slice(at + 1),
    hint: 'A flag is Y, N or blank.',
  });
}

/** The primary that a second registration names; null where the file has no such columns. */
function primaryIn(cells: Cells): string | null {
  const column = 'Primary ID (Dual registration locations)';
  if (!cells.has(column)) return null;
  const dual = cells.has('Location Dual Registered')
    ? !/^(?:no?)?$/i.test(given(cells.text('Location Dual Registered')) ?? '')
    : true;
  return (dual ? given(cells.text(column)) : null) ?? '';
}

/** The ward the file gives, where it is one of the council's; the row is kept without one otherwise. */
function wardOf(cells: Cells, wards: ReadonlySet<string>): string | null {
  const column = cells.has('Location Ward Code') ? 'Location Ward Code' : 'Ward';
  const ward = given(cells.text(column));
  if (ward === null || wards.has(ward)) return ward;
  cells.notes.push({ code: 'unknown-ward', column, value: ward });
  return null;
}

/** The latest overall rating, where it is dated; words that are no rating are noted, and the location kept without one. */
function ratingIn(cells: Cells) {
  const words = given(cells.text('Location Latest Overall Rating'));
  const rated_on = cells.date('Publication Date');
  const rating = words === null ? null : ratingOf(words);
  if (words !== null && rating === null)
    cells.notes.push({
      code: 'not-mapped',
      column: 'Location Latest Overall Rating',
      value: words,
    });
  return {
    rating: rated_on === null ? null : rating,
    rated_on,
    rating_inherited: cells.code('Inherited Rating (Y/N)', yesNo) === 'yes',
  };
}
