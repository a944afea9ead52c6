import { FileError } from '../../fileError.js';
import type { SourceRow, Table } from '../../layout.js';
import type { OpenedFile } from '../../openFile.js';
import { documentsOf, type Placed } from './documents.js';
import { type Rated, ratingsOf } from './ratingsOf.js';

interface Named {
  readonly name?: string;
  readonly description?: string;
}

/** A location as the API gives it, as far as it is read. */
interface LocationDocument extends Rated {
  readonly providerId?: string;
  readonly name?: string;
  readonly localAuthority?: string;
  readonly odsCode?: string;
  readonly postalCode?: string;
  readonly onspdLatitude?: number;
  readonly onspdLongitude?: number;
  readonly careHome?: string;
  readonly numberOfBeds?: number;
  readonly dormancy?: string;
  readonly registrationDate?: string;
  readonly deregistrationDate?: string;
  readonly brandId?: string;
  readonly brandName?: string;
  readonly gacServiceTypes?: readonly Named[];
  readonly specialisms?: readonly Named[];
  readonly relationships?: readonly {
    readonly type?: string;
    readonly relatedLocationId?: string;
  }[];
}

/** Each column of the directory with filters, and what the document says of it. */
const columns: readonly (readonly [string, (location: LocationDocument) => unknown])[] = [
  ['Location ID', ({ locationId }) => locationId],
  ['Location Name', ({ name }) => name],
  ['Location Local Authority', ({ localAuthority }) => localAuthority],
  ['Location ODS Code', ({ odsCode }) => odsCode],
  ['Location Postal Code', ({ postalCode }) => postalCode],
  ['Location Latitude', ({ onspdLatitude }) => onspdLatitude],
  ['Location Longitude', ({ onspdLongitude }) => onspdLongitude],
  ['Care home?', ({ careHome }) => careHome],
  ['Care homes beds', ({ numberOfBeds }) => numberOfBeds],
  ['Dormant (Y/N)', ({ dormancy }) => dormancy],
  ['Location HSCA start date', ({ registrationDate }) => registrationDate],
  ['Location HSCA End Date', ({ deregistrationDate }) => deregistrationDate],
  ['Brand ID', ({ brandId }) => brandId],
  ['Brand Name', ({ brandName }) => brandName],
  ['Provider ID', ({ providerId }) => providerId],
  ['HSCA Predecessor', (location) => relatedTo(location, 'hsca predecessor')],
  ['HSCA Successor', (location) => relatedTo(location, 'hsca successor')],
  [
    'Service types',
    ({ gacServiceTypes }) =>
      listed(gacServiceTypes, ({ description, name }) => description ?? name),
  ],
  ['Service user bands', ({ specialisms }) => listed(specialisms, ({ name }) => name)],
  ['Ratings', (location) => JSON.stringify(ratingsOf(location))],
];

/** A history of ratings may be longer than a spreadsheet's cell. */
const longestCell = 1_000_000;

/**
 * The locations of the file as the table of the directory with filters. The line is the document's own, or its place in the
 * list. Contacts and other people named in a document are not read.
 */
export async function read(file: OpenedFile): Promise<Table> {
  const documents = await documentsOf(file);
  if (documents.every(({ document }) => !(document as LocationDocument | null)?.providerId))
    throw new FileError(
      `${file.name} lists locations and says nothing of them: fetch each location by its locationId, and load those documents`,
    );
  return {
    header: columns.map(([name]) => name),
    rows: oneBatch(documents.map(rowOf)),
    longestCell,
  };
}

function rowOf({ line, document }: Placed): SourceRow {
  const location = (document ?? {}) as LocationDocument;
  return { line, cells: columns.map(([, of]) => text(of(location))) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function listed(
  list: readonly Named[] | undefined,
  of: (one: Named) => string | undefined,
): string {
  return (list ?? []).flatMap((one) => of(one) ?? []).join('|');
}

/** The first location it is related to in such a way: a home is told to have come from one. */
function relatedTo({ relationships }: LocationDocument, way: string): string | undefined {
  return relationships?.find(({ type }) => type?.toLowerCase() === way)?.relatedLocationId;
}

async function* oneBatch(rows: readonly SourceRow[]): AsyncGenerator<readonly SourceRow[]> {
  yield rows;
}
