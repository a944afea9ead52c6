/** A query to try, with the title its file opens with. */
export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
}

const files = import.meta.glob<string>('../../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The example queries of the schema, in the order of their file names. */
export const exampleQueries: readonly ExampleQuery[] = Object.entries(files)
  .toSorted(([one], [other]) => one.localeCompare(other))
  .map(([file, query]) => ({ title: titleOf(query) ?? file, query }));

/** The first comment line of a query. */
function titleOf(query: string): string | undefined {
  return /^#\s*(.+)$/m.exec(query)?.[1];
}
