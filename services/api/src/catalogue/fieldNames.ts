import { fieldEnumName } from '../types/fieldEnum.js';

/** What a dimension or measure is called: by its field, as a value of an enum, and by an id of its own. */
export interface FieldNames {
  readonly id: string;
  readonly field: string;
  readonly enumValue: string;
}

/**
 * The names of a dimension or measure of a cube. Its id names the cube too: a cache that keeps objects by type and id
 * would else give one subject's words to another's measure of the same name.
 *
 * @example fieldNames({ id: 'homeSupport' }, { id: 'hoursDelivered' })
 *   // { id: 'homeSupport.hoursDelivered', field: 'hoursDelivered', enumValue: 'HOURS_DELIVERED' }
 */
export function fieldNames(
  cube: { readonly id: string },
  { id }: { readonly id: string },
): FieldNames {
  return { id: `${cube.id}.${id}`, field: id, enumValue: fieldEnumName(id) };
}
