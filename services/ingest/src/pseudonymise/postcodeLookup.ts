import { folded } from '../cells.js';
import { FileError } from '../fileError.js';
import { openFile } from '../openFile.js';
import { ownText } from '../ownText.js';
import { readCsv } from '../readCsv.js';

/** From a postcode to the area a pseudonymised file carries in its place. */
export interface PostcodeLookup {
  /** The column it fills. */
  readonly column: 'Ward' | 'LSOA';
  /** The code of a postcode's area; null where the look-up does not have it. */
  areaOf(postcode: string): string | null;
}

const postcodeNames = ['postcode', 'pcds', 'pcd', 'pcd7', 'pcd8'];
const wardName = /^(ward|ward[ _]code|osward|wd\d{0,2}cd)$/;
const lsoaName = /^(lsoa|lsoa[ _]code|lsoa\d{0,2}(cd)?)$/;

/**
 * Reads a CSV of postcodes with their ward or LSOA code (a cut of the ONS Postcode Directory will do).
 *
 * @throws FileError where it does not have such columns
 */
export async function postcodeLookup(path: string): Promise<PostcodeLookup> {
  const file = await openFile(path);
  const head = file.kind === 'csv' ? (file.head[0] ?? []) : [];
  const names = head.map(folded);
  const from = names.findIndex((name) => postcodeNames.includes(name));
  const ward = names.findIndex((name) => wardName.test(name));
  const lsoa = names.findIndex((name) => lsoaName.test(name));
  const to = ward >= 0 ? ward : lsoa;
  if (from < 0 || to < 0)
    throw new FileError(
      `${path} is no look-up: it needs a column postcode and a column ward (or lsoa) with ONS codes`,
    );
  const areas = new Map<string, string>();
  for await (const batch of (await readCsv(file, { headerHas: [head[from]!] })).rows)
    for (const { cells } of batch) {
      const area = cells[to]?.trim();
      if (area) areas.set(ownText(bare(cells[from] ?? '')), ownText(area));
    }
  return {
    column: ward >= 0 ? 'Ward' : 'LSOA',
    areaOf: (postcode) => areas.get(bare(postcode)) ?? null,
  };
}

function bare(postcode: string): string {
  return postcode.replace(/\s+/g, '').toUpperCase();
}
