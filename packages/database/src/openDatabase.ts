import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';
import { careshapeHome } from './careshapeHome.js';
import { type Database, entities } from './database.js';
import { embeddedServer, type Server } from './embedded.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations.js';
import { checkServer } from './serverCheck.js';

/** An open database: entities for writing, Kysely for reading, and how to close it. */
export interface OpenDatabase {
  readonly orm: MikroORM;
  /** Typed SQL over the same tables, snake_case names. */
  readonly db: Kysely<Database>;
  /** The address in use, for a `pg` client of one's own (COPY) or a child process. */
  readonly url: string;
  /** Closes the connections, and stops the embedded server if this process started it. */
  close(): Promise<void>;
}

/**
 * Opens the platform's database and brings its tables up to date.
 *
 * `DATABASE_URL` names an existing PostgreSQL (15 or newer); without it, the embedded PostgreSQL in `CARESHAPE_HOME`
 * is used, and started where it does not run yet.
 *
 * @param env where `DATABASE_URL` and `CARESHAPE_HOME` are read from
 * @throws DatabaseError with one clear line where the database cannot be used
 */
export async function openDatabase(env: NodeJS.ProcessEnv): Promise<OpenDatabase> {
  const server = await serverOf(env);
  try {
    await checkServer(server.url);
    const orm = await MikroORM.init({
      clientUrl: server.url,
      entities: [...entities],
      extensions: [Migrator],
      migrations: {
        migrationsList: [...migrations],
        tableName: 'migration',
        snapshot: false,
        allOrNothing: true,
      },
      pool: { max: 12 },
      // the migrator announces each step; who starts the platform says it in its own words
      logger: () => {},
    });
    await migrate(orm);
    const close = async () => {
      await orm.close(true);
      await server.stop();
    };
    return { orm, db: orm.em.fork().getKysely<Database>(), url: server.url, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function serverOf(env: NodeJS.ProcessEnv): Promise<Server> {
  const url = env['DATABASE_URL'];
  return url ? { url, stop: async () => {} } : embeddedServer(careshapeHome(env));
}
