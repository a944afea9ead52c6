import type { Authority } from '@careshape/domain';
import type { Cells } from '../../cells.js';
import { codeWords } from '../../codeWords.js';
import { councilCodes } from '../../people/councilCodes.js';
import { readCouncil } from '../../people/readCouncil.js';
import { readPerson } from '../../people/readPerson.js';

/** One stay, typed. Keys are the columns of `staged`. */
export interface RespiteStay {
  readonly person: string;
  readonly reference: string;
  readonly location_id: string | null;
  readonly setting: string;
  readonly start_on: string;
  readonly end_on: string;
  readonly nights: number;
  readonly planned: boolean;
  readonly reason: string;
  readonly followed_by: string;
}

const settings = codeWords(
  'care-home',
  'nursing-home',
  'housing-with-care',
  'shared-lives',
  'own-home',
  'other',
);
const plannings = codeWords('planned', 'emergency');
const reasons = codeWords(
  'carer-break',
  'carer-illness',
  'carer-crisis',
  'hospital-discharge',
  'trial-stay',
  'other',
);
const sequels = codeWords('returned-home', 'long-term-care', 'hospital', 'extended-stay', 'other');

/** Every published list: a value that is in none of them is never repeated. */
export const codeLists = [settings, plannings, reasons, sequels, councilCodes] as const;

/** A row of text as a stay. */
export function parse(cells: Cells, _known: unknown, authority: Authority): RespiteStay {
  readCouncil(cells, 'la_code', authority);
  return {
    person: readPerson(cells, 'person'),
    reference: cells.requiredText('stay_reference'),
    location_id: cells.text('location_id'),
    setting: cells.requiredCode('setting', settings),
    start_on: cells.requiredDate('start_date'),
    end_on: cells.requiredDate('end_date'),
    nights: cells.requiredWholeNumber('nights'),
    planned: cells.requiredCode('planned', plannings) === 'planned',
    reason: cells.requiredCode('reason', reasons),
    followed_by: cells.requiredCode('followed_by', sequels),
  };
}
