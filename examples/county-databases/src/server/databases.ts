import pg from "pg";

/** Databases of one server, made and dropped by name. */
export interface Databases {
  createDatabase(name: string): Promise<void>;
  dropDatabase(name: string): Promise<void>;
  databaseExists(name: string): Promise<boolean>;
}

/** Works through the maintenance database, one short connection at a time. */
export function databasesAt(maintenanceUrl: string): Databases {
  const ask = async (text: string, values: unknown[] = []): Promise<pg.QueryResult> => {
    const client = new pg.Client({ connectionString: maintenanceUrl });
    await client.connect();
    try {
      return await client.query(text, values);
    } finally {
      await client.end();
    }
  };
  return {
    createDatabase: async (name) => {
      await ask(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    },
    dropDatabase: async (name) => {
      await ask(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
    },
    databaseExists: async (name) => {
      const { rowCount } = await ask("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
      return rowCount === 1;
    },
  };
}
