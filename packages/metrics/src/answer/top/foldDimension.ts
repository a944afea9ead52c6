import { sql } from 'kysely';
import type { CodeValue, Dimension } from '../../cubes/cube.js';
import { heldFor } from '../../cubes/folded.js';

/** The code of the row that holds all codes but the chosen ones; no list has it. */
export const allOthers: CodeValue = { code: 'all-others', label: 'All others' };

/**
 * A dimension that keeps some codes, in their order, and folds every other one into `allOthers`.
 *
 * The folding is in SQL, so that the people of all others are counted there, each once, and not added up.
 */
export function foldDimension(dimension: Dimension, kept: readonly CodeValue[]): Dimension {
  const held = heldFor(
    dimension,
    kept.map(({ code }) => code),
  );
  const { names: _, ...unnamed } = dimension;
  return {
    ...unnamed,
    kind: 'closed',
    values: [...kept, allOthers],
    column: (bucket) => {
      const code = sql`coalesce(${dimension.column(bucket)}, 'unknown')`;
      if (held.length === 0) return sql`${allOthers.code}::text`;
      return sql`case when ${code} in (${sql.join(held)}) then ${code} else ${allOthers.code} end`;
    },
  };
}
