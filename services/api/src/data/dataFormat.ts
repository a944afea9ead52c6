import { csvType } from '../csv/csvRequest.js';
import { ProblemError } from '../problem/problem.js';
import { acceptedOf } from '../server/acceptedOf.js';

/** A way in which rows are written. */
export type DataFormat = 'csv' | 'ndjson';

/** What each format is called in a head, and what can be asked of it. */
export const dataFormats = {
  csv: { contentType: csvType, flags: ['bom', 'header'] },
  ndjson: { contentType: 'application/x-ndjson; charset=utf-8', flags: [] },
} as const satisfies Record<DataFormat, { contentType: string; flags: readonly string[] }>;

const formats = Object.keys(dataFormats) as DataFormat[];

/**
 * The format an address ends in; where it ends in none, the one a client would rather have.
 *
 * @throws ProblemError where it is none that is written here
 */
export function formatOf(
  extension: string | undefined,
  accept: string | undefined,
  name: string,
): DataFormat {
  const allowed = formats.map((format) => `/v1/data/${name}.${format}`);
  if (extension === undefined) {
    const types = formats.map((format) => dataFormats[format].contentType.split(';')[0]!);
    const at = types.indexOf(acceptedOf(accept, types) ?? '');
    if (formats[at]) return formats[at];
    throw new ProblemError(
      'not-acceptable',
      `${name} can be given as ${types.join(' or ')}, and none of them is accepted: accept one, or ask for an address that ends in .csv`,
      { allowed },
    );
  }
  const format = formats.find((each) => each === extension.toLowerCase());
  if (format) return format;
  throw new ProblemError(
    'unknown-format',
    `${name} cannot be given as "${extension}": ask for ${allowed.join(' or ')}`,
    { allowed },
  );
}
