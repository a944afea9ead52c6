import { type FieldNode, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

/** The fields of a selection, those of its fragments with them; each fragment is opened once, however often it is used. */
export function fieldsIn(
  selectionSet: SelectionSetNode | undefined,
  context: ValidationContext,
  opened = new Set<string>(),
): readonly FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return fieldsIn(selection.selectionSet, context, opened);
    const name = selection.name.value;
    if (opened.has(name)) return [];
    opened.add(name);
    return fieldsIn(context.getFragment(name)?.selectionSet, context, opened);
  });
}
