import type { Authority } from '@careshape/domain';
import type { Cells } from '../../cells.js';
import { codeWords } from '../../codeWords.js';
import { readCouncil } from '../../people/readCouncil.js';
import { readPerson } from '../../people/readPerson.js';

/** One person's week with one provider, typed. Keys are the columns of `staged`. */
export interface HomeSupportWeek {
  readonly week_start: string;
  readonly person: string;
  readonly provider_id: string;
  readonly zone: string;
  readonly term: string;
  readonly planned_minutes: number;
  readonly delivered_minutes: number;
  readonly visits_planned: number;
  readonly visits_delivered: number;
  readonly visits_missed: number;
  readonly visits_late: number;
}

/** How a council buys a visit. */
export const terms = codeWords('long', 'short', 'night');

/** A row of text as a week. */
export function parse(cells: Cells, _known: unknown, authority: Authority): HomeSupportWeek {
  readCouncil(cells, 'la_code', authority);
  return {
    week_start: cells.requiredDate('week_start'),
    person: readPerson(cells, 'person'),
    provider_id: cells.requiredText('provider_id'),
    zone: cells.requiredText('zone'),
    term: cells.requiredCode('term', terms),
    planned_minutes: cells.requiredWholeNumber('planned_minutes'),
    delivered_minutes: cells.requiredWholeNumber('delivered_minutes'),
    visits_planned: cells.requiredWholeNumber('visits_planned'),
    visits_delivered: cells.requiredWholeNumber('visits_delivered'),
    visits_missed: cells.requiredWholeNumber('visits_missed'),
    visits_late: cells.requiredWholeNumber('visits_late'),
  };
}
