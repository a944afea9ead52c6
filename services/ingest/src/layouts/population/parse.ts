import type { Authority } from '@careshape/domain';
import type { Cells } from '../../cells.js';
import { codeWords } from '../../codeWords.js';
import { outside } from '../../layout.js';
import type { KnownWards } from './know.js';

/** The people of one area, year, age band, sex and ethnic group; `all` where not broken down. */
export interface PopulationCount {
  readonly area: string;
  readonly year: number;
  readonly age_band: string;
  readonly sex: string;
  readonly ethnic_list: string;
  readonly ethnic_group: string;
  readonly people: number;
  readonly basis: string;
  /** Of a published table, from which bands that it does not give may be summed. */
  readonly as_published: boolean;
}

const sexes = codeWords('all', 'female', 'male');
const lists = codeWords('all', 'detailed', 'published', 'broad');
const bases = codeWords('census', 'estimate', 'projection', 'modelled');

/** A row of text as a count of people; areas other than the authority and its wards are left out. */
export function parse(
  cells: Cells,
  { areas }: KnownWards,
  authority: Authority,
): PopulationCount | typeof outside {
  const area = cells.text('area') ?? authority.code;
  if (!areas.has(area)) return outside;
  return {
    area: cells.requiredText('area'),
    year: cells.requiredWholeNumber('year'),
    age_band: cells.requiredText('age_band'),
    sex: cells.requiredCode('sex', sexes),
    ethnic_list: cells.requiredCode('ethnic_list', lists),
    ethnic_group: cells.requiredText('ethnic_group'),
    people: cells.requiredNumber('people'),
    basis: cells.requiredCode('basis', bases),
    as_published: cells.has('as_published'),
  };
}
