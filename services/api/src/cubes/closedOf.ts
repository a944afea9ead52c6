import type { Dimension } from '@careshape/metrics';
import { closedListTypes, type ClosedListTypes } from '../types/closedList.js';

/** The GraphQL types of a closed dimension's list. */
export function closedOf({ list, values, id }: Dimension): ClosedListTypes {
  if (!list || !values) throw new Error(`dimension without its closed list: ${id}`);
  return closedListTypes({ list, values, definition: `The values of ${list}.` });
}
