import { createHash } from 'node:crypto';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/** One operation to execute. */
export interface Operation {
  readonly document: DocumentNode;
  readonly source: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many compiled operations are kept; a dashboard has some dozens. */
const compiledMost = 1_000;

/**
 * An executor that compiles an operation to a function once and runs that function from then on.
 *
 * Compiled operations are kept by the digest of their text and the operation's name, the least used dropped first.
 */
export function jitExecutor(schema: GraphQLSchema) {
  const compiled = new LRUCache<string, CompiledQuery>({ max: compiledMost });

  return async (operation: Operation, contextValue: unknown): Promise<ExecutionResult> => {
    const query = compiledOf(operation);
    if (!isCompiledQuery(query)) return query;
    const result = await query.query({}, contextValue, { ...operation.variables });
    // without data at all nothing was executed: the variables do not fit
    return result.data === undefined ? { errors: (result.errors ?? []).map(badInput) } : result;
  };

  function compiledOf({ document, source, operationName }: Operation) {
    const digest = createHash('sha256').update(source).digest('base64');
    const key = `${digest} ${operationName ?? ''}`;
    const kept = compiled.get(key);
    if (kept) return kept;
    const made = compileQuery(schema, document, operationName ?? undefined, {
      disablingCapturingStackErrors: true,
    });
    if (isCompiledQuery(made)) compiled.set(key, made);
    return made;
  }
}

function badInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
