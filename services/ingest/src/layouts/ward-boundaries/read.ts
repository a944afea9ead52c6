import { stat } from 'node:fs/promises';
import { FileError } from '../../fileError.js';
import type { SourceRow, Table } from '../../layout.js';
import type { OpenedFile } from '../../openFile.js';
import { jsonOf } from './jsonOf.js';

const largest = 50_000_000;

/** A document of boundaries, as far as it is read. */
interface Collection {
  readonly features?: unknown;
  readonly properties?: unknown;
}

/** A feature of the file, as far as it is read. */
interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: unknown;
}

/**
 * The features as a table, a row for each ward: code, name, the year of the codes, the district and the county or unitary
 * council where the file gives them, and the boundary as text. The line is the feature's place in the file, from 1.
 */
export async function read(file: OpenedFile): Promise<Table> {
  const { size } = await stat(file.path);
  if (size > largest)
    throw new FileError(
      `${file.name} is ${Math.round(size / 1e6)} MB; boundaries are read up to 50 MB: take the generalised (BUC or BSC) edition, or one council's wards`,
    );
  const document = (await jsonOf(file, largest)) as Collection;
  if (isCut(document) || isCut(document.properties))
    throw new FileError(
      `${file.name} says itself that it is cut (exceededTransferLimit): take the whole file from the portal, or page by page, and put the pages together`,
    );
  if (!Array.isArray(document.features))
    throw new FileError(`${file.name} has no list of features: not GeoJSON`);
  const features = document.features as readonly Feature[];
  return {
    header: ['code', 'name', 'year', 'authority', 'county', 'boundary'],
    longestCell: largest,
    rows: oneBatch(features.map(rowOf)),
  };
}

/** Whether a map server left features out and says so. */
function isCut(given: unknown): boolean {
  return (
    typeof given === 'object' &&
    given !== null &&
    'exceededTransferLimit' in given &&
    given.exceededTransferLimit === true
  );
}

function rowOf({ properties, geometry }: Feature, place: number): SourceRow {
  const text = (pattern: RegExp) => {
    const name = Object.keys(properties ?? {}).find((key) => pattern.test(key));
    return { name: name ?? '', value: name ? String(properties?.[name] ?? '') : '' };
  };
  const code = text(/^WD\d\dCD$/i);
  return {
    line: place + 1,
    cells: [
      code.value,
      text(/^WD\d\dNM$/i).value,
      code.name.slice(2, 4),
      text(/^LAD\d\dCD$/i).value,
      text(/^(?:CTY|CTYUA|UTLA)\d\dCD$/i).value,
      geometry ? JSON.stringify(geometry) : '',
    ],
  };
}

async function* oneBatch(rows: readonly SourceRow[]): AsyncGenerator<readonly SourceRow[]> {
  yield rows;
}
