export { buildSchema } from './graphql/buildSchema.js';
export { limits } from './limits/limits.js';
export { type OperationUse, operationUses } from './limits/operationUse.js';
export { readOnly } from './readOnly.js';
export { type RunningServer, type ServerOptions, startServer } from './server/startServer.js';
export { readSettings, type Settings, SettingsError } from './settings.js';
export { queryText } from './reconciliation/queryText.js';
