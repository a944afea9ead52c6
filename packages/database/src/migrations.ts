import { Migration001Tables } from './migrations/Migration001Tables.js';
import { Migration002HomeSupportSums } from './migrations/Migration002HomeSupportSums.js';
import { Migration003RecordKeys } from './migrations/Migration003RecordKeys.js';

/** Every change of the tables, oldest first; one that has run anywhere is never edited. */
export const migrations = [
  { name: 'Migration001Tables', class: Migration001Tables },
  { name: 'Migration002HomeSupportSums', class: Migration002HomeSupportSums },
  { name: 'Migration003RecordKeys', class: Migration003RecordKeys },
] as const;
