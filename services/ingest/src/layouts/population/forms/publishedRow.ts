import type { SourceRow } from '../../../layout.js';
import { ageBandIn } from './ageBandIn.js';
import { longHeader } from './longHeader.js';
import { sexIn } from './sexIn.js';

/** The long form, and the mark that bands not given may be summed from those given. */
export const publishedHeader: readonly string[] = [...longHeader, 'as_published'];

/** What a published table says of one count, in its own words. */
export interface PublishedCount {
  readonly area: string | undefined;
  readonly year: string | undefined;
  readonly age: string | undefined;
  readonly sex: string | undefined;
  readonly people: string | undefined;
  readonly basis: string;
  readonly ethnicList?: string;
  readonly ethnicGroup?: string;
}

/** A count of a published table in the long form; words that mean no age or sex go on as printed, to be reported. */
export function publishedRow(
  line: number,
  { area, year, age, sex, people, basis, ethnicList, ethnicGroup }: PublishedCount,
): SourceRow {
  return {
    line,
    cells: [
      area?.trim() ?? '',
      yearIn(year ?? '') ?? year ?? '',
      ageBandIn(age ?? 'all') ?? age ?? '',
      sexIn(sex ?? 'all'),
      ethnicList ?? 'all',
      ethnicGroup ?? 'all',
      people ?? '',
      basis,
      'yes',
    ],
  };
}

/** The year in words such as `mid-2024` or `30 June 2024`; null where there is none. */
export function yearIn(words: string): string | null {
  return /(?<!\d)(?:1[89]|2[012])\d\d(?!\d)/.exec(words)?.[0] ?? null;
}
