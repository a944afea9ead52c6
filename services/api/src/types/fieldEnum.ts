import { registerEnumType } from 'type-graphql';

/** A thing that is named by a field, such as a dimension or a measure. */
export interface EnumField {
  /** camelCase, as its field is named. */
  readonly id: string;
  /** A sentence. */
  readonly description: string;
}

/**
 * The name of a field as a value of an enum: in capitals, as all values are.
 *
 * @example fieldEnumName('hoursDelivered') // 'HOURS_DELIVERED'
 */
export function fieldEnumName(id: string): string {
  return id.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}

/** An enum of fields, in the order given; resolvers are handed the fields' own names. */
export function fieldEnum(
  name: string,
  description: string,
  fields: readonly EnumField[],
): Readonly<Record<string, string>> {
  const values = Object.fromEntries(fields.map(({ id }) => [fieldEnumName(id), id]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      fields.map((field) => [fieldEnumName(field.id), { description: field.description }]),
    ),
  });
  return values;
}
