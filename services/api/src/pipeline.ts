import pg from 'pg';

/** Short statements over connections they share. */
export interface Pipeline {
  /** Runs a statement that the connection has prepared under its name, or prepares it. */
  query(statement: pg.QueryConfig): Promise<pg.QueryResult>;
  /** Closes the connections once what has been asked is answered. */
  end(): Promise<void>;
}

/** How many connections are shared: a second one, so that one long page holds up no more than half of the others. */
const connections = 2;

/**
 * Sends statements without waiting for the answers to those before them (PostgreSQL's pipelining), over few connections.
 *
 * For statements that take well under a millisecond: each on a connection of its own, a busy server spent a third of
 * its time on waking processes. Each statement stands alone, with an error of its own; a connection that is lost is
 * opened again by the next statement.
 *
 * See https://node-postgres.com/features/pipelining
 */
export function pipeline(config: pg.ClientConfig): Pipeline {
  const places: (Promise<pg.Client> | null)[] = Array.from({ length: connections }, () => null);
  let turn = 0;

  return {
    async query(statement) {
      const place = (turn += 1) % connections;
      const opening = (places[place] ??= open(config));
      try {
        return await (await opening).query(statement);
      } catch (error) {
        if (isOfStatement(error) || places[place] !== opening) throw error;
        places[place] = null;
        await close(opening);
        throw error;
      }
    },
    async end() {
      await Promise.all(places.map((opened) => opened && close(opened)));
    },
  };
}

async function open(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ ...config, pipeline: true });
  // a connection that is lost must not end the process: the next statement tells
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function close(opened: Promise<pg.Client>): Promise<void> {
  // one that never opened, or is lost, has nothing to close
  await opened.then((client) => client.end()).catch(() => {});
}

/** Whether an error is of one statement, so that the connection goes on. */
function isOfStatement(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR';
}
