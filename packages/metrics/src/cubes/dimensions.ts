import type { TimeGrain } from '@careshape/domain';
import type { Dimension, Sql } from './cube.js';
import { type CodeListName, codeLists } from './codes.js';
import { cldWords } from './folded.js';

/** What differs between dimensions of one kind. */
type Words = Pick<Dimension, 'id' | 'label' | 'definition'> &
  Partial<Pick<Dimension, 'notForPublic' | 'facts' | 'join' | 'keyed'>>;

/** A dimension of the counted row with a closed list; a null in the table reads as `unknown`. */
export function closed(
  words: Words,
  list: CodeListName,
  column: Sql,
  of: Dimension['of'] = 'fact',
): Dimension {
  return { ...words, kind: 'closed', list, values: codeLists[list], of, column: () => column };
}

/** A dimension of the counted row with a closed list, of which the table holds words and others beside. */
export function closedWords(words: Words, list: CodeListName, column: Sql): Dimension {
  return { ...closed(words, list, column), ...cldWords(list, column) };
}

/** A dimension of the counted row whose values are things with a name, or the source's own words. */
export function open(words: Words, column: Sql, names?: Dimension['names']): Dimension {
  return { ...words, kind: 'open', of: 'fact', column: () => column, ...(names ? { names } : {}) };
}

const timeWords: Readonly<Record<TimeGrain, readonly [label: string, definition: string]>> = {
  day: ['Day', 'A day.'],
  week: ['Week', 'A week, Monday to Sunday, by its Monday.'],
  month: ['Month', 'A calendar month, by its first day.'],
  quarter: ['Quarter', 'A quarter (from April, July, October or January), by its first day.'],
  financialYear: ['Financial year', 'A financial year, 1 April to 31 March, such as 2023/24.'],
};

/** Time as a dimension at each grain. A coarser grain beside a finer one is that of the finer bucket's first day. */
export function timeDimensions(grains: readonly TimeGrain[]): readonly Dimension[] {
  return grains.map((grain) => {
    const [label, definition] = timeWords[grain];
    return { id: grain, label, definition, kind: 'time', of: 'time', column: ({ from }) => from };
  });
}
