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
      turn = (turn + 1) % connections;
      const client = await (places[turn] ??= open(turn));
      return client.query(statement);
    },
    async end() {
      const opened = await Promise.allSettled(places);
      await Promise.all(opened.map((one) => one.status === 'fulfilled' && one.value?.end()));
    },
  };

  async function open(place: number): Promise<pg.Client> {
    const client = new pg.Client({ ...config, pipeline: true });
    const forget = () => {
      places[place] = null;
    };
    // the statement under way tells of the error; the next one opens the connection again
    client.on('error', forget);
    client.on('end', forget);
    try {
      await client.connect();
      return client;
    } catch (error) {
      forget();
      throw error;
    }
  }
}
