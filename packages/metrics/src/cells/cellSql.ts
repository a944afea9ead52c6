import { sql } from 'kysely';
import type { AskedQuestion, AskedTime } from '../question/askedQuestion.js';
import type { Dimension, Part, Sql } from '../cubes/cube.js';
import { partsOf } from '../cubes/partsOf.js';
import type { Policy } from '../gate/policy.js';

/** What cells are wanted of: the question's own, or, for totals, one for the whole question. */
export interface CellQuestion {
  readonly asked: AskedQuestion;
  readonly time: AskedTime;
  readonly parts: readonly Part[];
  readonly authority: string;
  /** Whether the gate will round what is read, so that it must know who leads each cell. */
  readonly rounded: boolean;
  /** Whether only amounts are wanted, and not the people behind them. */
  readonly rowsAlone?: boolean;
}

/** Whose cells are wanted, and who will see what the gate makes of them. */
interface CellContext {
  readonly authority: string;
  readonly policy: Policy;
}

/** The question for the cells of the rows. */
export function rowCells(
  asked: AskedQuestion,
  time: AskedTime,
  { authority, policy }: CellContext,
): CellQuestion {
  const rounded = policy.name !== 'analyst';
  return { asked, time, authority, rounded, parts: partsOfMeasures(asked.measures) };
}

/** The bases the parts rest on, each once. */
export function basesOf(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.map(({ basis }) => basis))];
}

/** The joins that the dimensions used, and the bases of a fact, read. */
export function joinsOf(question: CellQuestion, bases: readonly string[]): ReadonlySet<string> {
  const { asked } = question;
  const used = [...asked.dimensions, ...asked.filters.map(({ dimension }) => dimension)];
  const named = [...used.map(({ join }) => join), ...bases.map((id) => asked.cube.bases[id]?.join)];
  return new Set(named.filter((join) => join !== undefined));
}

/**
 * Whether the cells of a question are given in any case, be there a row in them or not: those of closed lists, to all but
 * council staff. Rows that nothing counts need not be read then.
 */
export function areCellsGiven({ asked, rounded }: CellQuestion): boolean {
  return rounded && asked.dimensions.every(({ kind }) => kind !== 'open');
}

/**
 * The person `p` of rows `f`, which hold what was known of them, with the group of their ethnic code where a question names
 * it; nothing where nothing asks who people are.
 */
export function heldPerson(question: CellQuestion): Sql {
  if (personDimensionsOf(question).length === 0) return sql``;
  const ethnic = joinsOf(question, []).has('ethnic_group')
    ? sql`join ethnic_group eg on eg.code = p.ethnic_group`
    : sql``;
  return sql`${personOfRow} ${ethnic}`;
}

const personColumns = [
  'sex',
  'ethnic_group',
  'ward',
  'client_group',
  'birth_year',
  'birth_month',
].map((column) => sql.ref(`f.${column}`));

/** What a row that holds it says of its person, as `p`. */
export const personOfRow = sql`cross join lateral (select ${sql.join(personColumns)}) p`;

/** The dimensions used, filters counted, that are read from the person. */
export function personDimensionsOf({ asked }: CellQuestion): readonly Dimension[] {
  const used = [...asked.dimensions, ...asked.filters.map(({ dimension }) => dimension)];
  return used.filter(({ of }) => of === 'person');
}

/** A list of SQL pieces, never empty. */
export type SqlList = readonly [Sql, ...Sql[]];

function partsOfMeasures(measures: AskedQuestion['measures']): readonly Part[] {
  const parts = measures.flatMap(({ formula }) => partsOf(formula));
  return [...new Map(parts.map((part) => [part.id, part])).values()];
}
