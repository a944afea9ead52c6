import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type VariableDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { operationIn } from './operationIn.js';
import {
  objectVariables,
  usualVariables,
  withOptionalVariables,
  withPlainVariables,
} from './plainVariables.js';

/** One operation to execute. */
export interface Operation {
  readonly document: DocumentNode;
  /** The digest of its text. */
  readonly digest: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A compiled operation, and those of its variables whose values it takes as they are. */
interface Compiled {
  readonly query: CompiledQuery;
  readonly objects: readonly VariableDefinitionNode[];
  /** Those that are required and have a default: compiled as not required, so that null is refused here. */
  readonly usual: readonly VariableDefinitionNode[];
}

/** How many compiled operations are kept; a dashboard has some dozens. */
const compiledMost = 1_000;

/**
 * An executor that compiles an operation to a function once and runs that function from then on.
 *
 * Compiled operations are kept by the digest of their text and the operation's name, the least used dropped first.
 */
export function jitExecutor(schema: GraphQLSchema) {
  const compiled = new LRUCache<string, Compiled>({ max: compiledMost });

  return async (operation: Operation, contextValue: unknown): Promise<ExecutionResult> => {
    const made = compiledOf(operation);
    if (!('query' in made)) return made;
    const ready = getVariableValues(schema, made.objects, operation.variables);
    const required = getVariableValues(schema, made.usual, operation.variables);
    const errors = ready.errors ?? required.errors;
    if (errors) return { errors: errors.map(badInput) };
    const variables = { ...operation.variables, ...ready.coerced };
    const result = await made.query.query({}, contextValue, variables);
    // without data at all nothing was executed: the variables do not fit
    return result.data === undefined ? { errors: (result.errors ?? []).map(badInput) } : result;
  };

  function compiledOf({ document, digest, operationName }: Operation): Compiled | ExecutionResult {
    const key = `${digest} ${operationName ?? ''}`;
    const kept = compiled.get(key);
    if (kept) return kept;
    const found = operationIn(document, operationName);
    if (found instanceof GraphQLError) return { errors: [found] };
    const objects = objectVariables(schema, document, operationName);
    const usual = usualVariables(document, operationName);
    const plain = withPlainVariables(withOptionalVariables(document, usual), objects);
    const query = compileQuery(schema, plain, operationName ?? undefined, {
      disablingCapturingStackErrors: true,
    });
    if (!isCompiledQuery(query)) return query;
    const made = { query, objects, usual };
    compiled.set(key, made);
    return made;
  }
}

function badInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { reason: 'INVALID_VARIABLES', http: { status: 400 } },
  });
}
