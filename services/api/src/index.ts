export { buildSchema } from './graphql/buildSchema.js';
