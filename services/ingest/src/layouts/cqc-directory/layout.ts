import type { Layout } from '../../layout.js';
import { columnsOf, type DirectoryLocation, parse } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** Care directory of the Care Quality Commission: the weekly list of locations, after a preamble. */
export const cqcDirectory: Layout<DirectoryLocation> = {
  name: 'cqc-directory',
  title: 'CQC care directory',
  source: 'Care Quality Commission',
  dateOrder: 'day-first',
  columns: {
    required: Object.values(columnsOf),
    optional: [
      'Also known as',
      'Address',
      'Phone number',
      "Service's website (if available)",
      'Date of latest check',
      'Region',
      'Location URL',
    ],
  },
  registerColumns: 'all',
  read,
  parse,
  checks: [],
  staging,
  save,
};
