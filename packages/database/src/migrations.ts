import { Migration001Tables } from './migrations/Migration001Tables.js';
import { Migration002HomeSupportSums } from './migrations/Migration002HomeSupportSums.js';
import { Migration003RecordKeys } from './migrations/Migration003RecordKeys.js';
import { Migration004Characteristics } from './migrations/Migration004Characteristics.js';
import { Migration005ServiceMoves } from './migrations/Migration005ServiceMoves.js';
import { Migration006Coverage } from './migrations/Migration006Coverage.js';
import { Migration007WeeklyPence } from './migrations/Migration007WeeklyPence.js';
import { Migration008Homes } from './migrations/Migration008Homes.js';
import { Migration009DatedPlacements } from './migrations/Migration009DatedPlacements.js';
import { Migration010Revisions } from './migrations/Migration010Revisions.js';
import { Migration011DatedPeople } from './migrations/Migration011DatedPeople.js';
import { Migration012EventDays } from './migrations/Migration012EventDays.js';
import { Migration013Held } from './migrations/Migration013Held.js';
import { Migration014NoFreeText } from './migrations/Migration014NoFreeText.js';

/** Every change of the tables, oldest first; one that has run anywhere is never edited. */
export const migrations = [
  { name: 'Migration001Tables', class: Migration001Tables },
  { name: 'Migration002HomeSupportSums', class: Migration002HomeSupportSums },
  { name: 'Migration003RecordKeys', class: Migration003RecordKeys },
  { name: 'Migration004Characteristics', class: Migration004Characteristics },
  { name: 'Migration005ServiceMoves', class: Migration005ServiceMoves },
  { name: 'Migration006Coverage', class: Migration006Coverage },
  { name: 'Migration007WeeklyPence', class: Migration007WeeklyPence },
  { name: 'Migration008Homes', class: Migration008Homes },
  { name: 'Migration009DatedPlacements', class: Migration009DatedPlacements },
  { name: 'Migration010Revisions', class: Migration010Revisions },
  { name: 'Migration011DatedPeople', class: Migration011DatedPeople },
  { name: 'Migration012EventDays', class: Migration012EventDays },
  { name: 'Migration013Held', class: Migration013Held },
  { name: 'Migration014NoFreeText', class: Migration014NoFreeText },
] as const;
