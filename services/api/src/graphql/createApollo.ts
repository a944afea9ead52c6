import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import { groupedFields } from '../cubes/groupedFields.js';
import { costLimit } from '../limits/costLimit.js';
import { depthLimit } from '../limits/depthLimit.js';
import { onlyQueries } from '../limits/onlyQueries.js';
import { wordsMost } from '../limits/limits.js';
import { buildSchema } from './buildSchema.js';
import { clientError } from './clientError.js';
import type { Context } from './context.js';
import { jitExecutor } from './jitExecutor.js';

/** Apollo Server over the platform's schema, with a compiling executor in place of its own. */
export function createApollo(log: Logger, plugins: ApolloServerPlugin<Context>[]) {
  return new ApolloServer<Context>({
    gateway: compilingGateway(log),
    // a plugin that watches fields wraps every resolver, and plain fields could no longer be compiled to a property
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...plugins,
    ],
    introspection: true,
    validationRules: [onlyQueries, depthLimit, costLimit, groupedFields],
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: wordsMost },
    // every operation reads, and a caller is known by a header that no page of another origin can send
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: apolloLog(log),
  });
}

/** Apollo takes another executor only through its gateway option; nothing else of a gateway is used. */
function compilingGateway(log: Logger) {
  const schema = buildSchema();
  const execute = jitExecutor(schema);
  let announce: ((schemaContext: {
    apiSchema: typeof schema;
    coreSupergraphSdl: string;
  }) => void)[] = [];
  return {
    onSchemaLoadOrUpdate(callback: (typeof announce)[number]) {
      announce.push(callback);
      return () => {
        announce = announce.filter((other) => other !== callback);
      };
    },
    async load() {
      for (const callback of announce) callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return { executor };
    },
    async stop() {},
  };

  async function executor(request: GatewayRequest) {
    const context = request.context as Context;
    const { document, source, queryHash: digest } = request;
    context.onOperation(request.operationName);
    const { variables = {}, operationName = null } = request.request;
    const { data, errors } = await execute({ document, digest, operationName, variables }, context);
    context.onAnswered({ whole: !errors, repeatable: !errors && !isOfItsMoment(source) });
    const told = errors?.map((error) => clientError(error, { requestId: context.requestId, log }));
    return { ...(data !== undefined && { data }), ...(told && { errors: told }) };
  }
}

/** Whether an operation asks how its own answer came about, which is another story the next time. */
function isOfItsMoment(source: string): boolean {
  return /\b(fromCache|duration\w*)\b/.test(source);
}

type GatewayRequest = Parameters<
  NonNullable<Awaited<ReturnType<GatewayOption['load']>>['executor']>
>[0];
type GatewayOption = NonNullable<
  Extract<ConstructorParameters<typeof ApolloServer>[0], { gateway: object }>['gateway']
>;

function apolloLog(log: Logger) {
  return {
    debug: (message: unknown) => log.debug(String(message)),
    info: (message: unknown) => log.debug(String(message)),
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
  };
}
