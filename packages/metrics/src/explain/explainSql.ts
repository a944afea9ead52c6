import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';

/** A database that notes down what it is asked. */
export interface NotingDatabase {
  readonly db: Kysely<Database>;
  /** Each statement with its values as a comment, in the order asked. */
  sql(): string;
}

/** Notes down the statements that go through a database, for an analyst who wants to see them. */
export function notingSql(db: Kysely<Database>): NotingDatabase {
  const executor = db.getExecutor();
  const statements: string[] = [];
  const noting = db.withPlugin({
    transformQuery({ node, queryId }) {
      const { sql, parameters } = executor.compileQuery(node, queryId);
      const values = parameters.map((value, i) => `-- $${i + 1} = ${JSON.stringify(value)}`);
      statements.push([`${sql.replaceAll(/\s*\n\s*/g, '\n')};`, ...values].join('\n'));
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  return { db: noting, sql: () => statements.join('\n\n') };
}
