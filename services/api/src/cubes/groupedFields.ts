import { type Cube, cubes } from '@careshape/metrics';
import { type ASTVisitor, type FieldNode, Kind, type ValidationContext } from 'graphql';
import { fieldsIn } from '../graphql/fieldsIn.js';
import { fieldEnumName } from '../types/fieldEnum.js';
import { holdsRows, notGrouped } from './notGrouped.js';

/**
 * Validation rule: a row has the dimensions in `by` and no others.
 *
 * Read where `by` is written out, and whatever `@include` and `@skip` say: a query whose columns depend on a variable
 * gives `by` as one too, and is looked at when it is run.
 */
export function groupedFields(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ selectionSet }) {
      const reported = new Set<string>();
      for (const root of fieldsIn(selectionSet, context)) {
        const cube = cubes.find(({ id }) => id === root.name.value);
        const by = cube && writtenBy(cube, root);
        if (!cube || !by) continue;
        const rows = fieldsIn(root.selectionSet, context).filter(({ name }) =>
          holdsRows(name.value),
        );
        for (const node of rows.flatMap((row) => fieldsIn(row.selectionSet, context))) {
          const dimension = node.name.value;
          const isDimension = cube.dimensions.some(({ id }) => id === dimension);
          if (!isDimension || by.includes(dimension)) continue;
          const error = notGrouped(cube, { dimension, by }, [node]);
          // a fragment that two questions share stands at one place
          const place = `${node.loc?.start} ${error.message}`;
          if (!reported.has(place)) context.reportError(error);
          reported.add(place);
        }
      }
    },
  };
}

/** The dimensions in `by` as it is written; null where a variable stands in it. */
function writtenBy(cube: Cube, { arguments: given = [] }: FieldNode): readonly string[] | null {
  const value = given.find(({ name }) => name.value === 'by')?.value;
  const items = value?.kind === Kind.LIST ? value.values : value ? [value] : [];
  const names = items.map((item) => (item.kind === Kind.ENUM ? item.value : null));
  if (names.includes(null)) return null;
  // a name that is no dimension is another rule's error
  return names.flatMap(
    (name) => cube.dimensions.find(({ id }) => fieldEnumName(id) === name)?.id ?? [],
  );
}
