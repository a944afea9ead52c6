import { type Cube, QuestionError } from '@careshape/metrics';
import { type FieldNode, GraphQLError } from 'graphql';
import { fieldEnumName } from '../types/fieldEnum.js';

/** The fields of a grid that hold rows of its type. */
const rowFields = ['rows', 'totals'];

/** Whether a field of a grid holds rows. */
export function holdsRows(field: string): boolean {
  return rowFields.includes(field);
}

/**
 * The error for a dimension that is selected in a row but is not in `by`: said at its place, and in the same words
 * before the query is run as when it is.
 *
 * @example `placements has no sex in these rows, which are grouped by [MONTH]: add SEX to by, or leave sex out`
 */
export function notGrouped(
  cube: Cube,
  { dimension, by }: { dimension: string; by: readonly string[] },
  nodes: readonly FieldNode[],
): GraphQLError {
  const grouped = by.map(fieldEnumName).join(', ');
  const message = `${cube.id} has no ${dimension} in these rows, which are grouped by [${grouped}]: add ${fieldEnumName(dimension)} to by, or leave ${dimension} out`;
  return new GraphQLError(message, {
    nodes,
    originalError: new QuestionError('not-grouped', message),
    extensions: { code: 'BAD_USER_INPUT', reason: 'not-grouped', field: dimension },
  });
}
