export { careshapeHome } from './careshapeHome.js';
export { type Database, entities } from './database.js';
export { DatabaseError } from './databaseError.js';
export { embeddedServer, type Server } from './embedded.js';
export { freePort } from './freePort.js';
export { loadChannel } from './loadChannel.js';
export { type OpenDatabase, openDatabase } from './openDatabase.js';
export { scratchDatabase } from './scratchDatabase.js';
export { oldestPostgres } from './serverCheck.js';
