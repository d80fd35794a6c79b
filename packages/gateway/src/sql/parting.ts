import type { Duplex } from "node:stream";
import pg from "pg";

/** Milliseconds that a connection is given to end in order. A peer that is silent then does not keep us from ending. */
const patience = 2_000;

/** The socket below pg's connection, which pg keeps to itself. */
export function streamOf(client: pg.ClientBase): Duplex {
  return (client as unknown as { readonly connection: { readonly stream: Duplex } }).connection.stream;
}

/** Ends a connection once what is under way is answered, or cuts it off. */
export async function endClient(client: pg.Client): Promise<void> {
  const cut = setTimeout(() => streamOf(client).destroy(), patience);
  await client.end().finally(() => clearTimeout(cut));
}

/** A pool that can be closed also when its database is silent. */
export interface OwnPool {
  readonly pool: pg.Pool;
  /** Ends its connections once what is under way is answered, or cuts them off. */
  close(): Promise<void>;
}

/** Makes a pool, which opens no connection before it is asked for one. */
export function openPool(config: pg.PoolConfig): OwnPool {
  const pool = new pg.Pool(config);
  const clients = new Set<pg.PoolClient>();
  let cut: NodeJS.Timeout | undefined;
  // An idle connection broke: the next statement gets a new one, or says why not.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => {
    clients.add(client);
    // One that breaks while it is in use tells so twice: to its statement, and by an event that nobody may leave unheard.
    client.on("error", () => undefined);
  });
  pool.on("remove", (client) => {
    clients.delete(client);
    if (clients.size === 0) clearTimeout(cut);
  });
  return {
    pool,
    async close() {
      const cutOff = () => {
        for (const client of clients) streamOf(client).destroy();
      };
      if (clients.size > 0) cut = setTimeout(cutOff, patience);
      await pool.end();
    },
  };
}
