import { cubes } from '@careshape/metrics';
import { type FieldNode, Kind, type ValueNode } from 'graphql';
import { fieldEnumName } from '../types/fieldEnum.js';

/** The dimensions that a cube's root field is grouped by, in the order of `by`; none where it is no cube. */
export function groupedBy(
  root: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): readonly string[] {
  const cube = cubes.find(({ id }) => id === root.name.value);
  const by = root.arguments?.find(({ name }) => name.value === 'by')?.value;
  const names = by ? namesIn(by, variables) : [];
  return names.flatMap(
    (name) => cube?.dimensions.find(({ id }) => fieldEnumName(id) === name)?.id ?? [],
  );
}

function namesIn(value: ValueNode, variables: Readonly<Record<string, unknown>>): unknown[] {
  switch (value.kind) {
    case Kind.ENUM:
      return [value.value];
    case Kind.LIST:
      return value.values.flatMap((item) => namesIn(item, variables));
    case Kind.VARIABLE: {
      const given = variables[value.name.value];
      return Array.isArray(given) ? given : [given];
    }
    default:
      return [];
  }
}
