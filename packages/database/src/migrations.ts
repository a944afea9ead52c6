import { Migration001Tables } from './migrations/Migration001Tables.js';

/** Every change of the tables, oldest first; one that has run anywhere is never edited. */
export const migrations = [{ name: 'Migration001Tables', class: Migration001Tables }] as const;
