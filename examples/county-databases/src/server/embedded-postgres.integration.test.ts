import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { build } from "tsup";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { canReach } from "./account.js";
import {
  DataVersionError,
  type EmbeddedServer,
  ForeignFolderError,
  freePort,
  NotAFolderError,
  PortTakenError,
  removeDataFolder,
  ServerAlreadyRunningError,
  startEmbeddedPostgres,
} from "./embedded-postgres.js";
import { processExists, waitForEnd } from "./processes.js";

const here = dirname(fileURLToPath(import.meta.url));
const running: EmbeddedServer[] = [];
let ground = "";
let shared = "";

const start = async (dataDir: string, port?: number): Promise<EmbeddedServer> => {
  const server = await startEmbeddedPostgres(port === undefined ? { dataDir } : { dataDir, port });
  running.push(server);
  return server;
};

const ask = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query({ text, rowMode: "array" });
  await client.end();
  return rows.flat();
};

const postmasterOf = async (dataDir: string): Promise<number> =>
  Number.parseInt(await readFile(join(dataDir, "postmaster.pid"), "utf8"), 10);

beforeAll(async () => {
  ground = await mkdtemp(join(tmpdir(), "zwgk-server-test-"));
  await chmod(ground, 0o777);
  shared = join(ground, "shared");
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

afterAll(() => rm(ground, { recursive: true, force: true }));

describe("startEmbeddedPostgres", () => {
  it("makes the data folder once and keeps its databases", async () => {
    const first = await start(shared);
    expect(first.initialised).toBe(true);
    await first.createDatabase("颍州区 1");
    expect(await first.databaseExists("颍州区 1")).toBe(true);
    await ask(first.url("颍州区 1"), "CREATE TABLE t AS SELECT '公开' AS c");
    await Promise.all([first.stop(), first.stop()]);

    const second = await start(shared);
    expect(second.initialised).toBe(false);
    expect(await ask(second.url("颍州区 1"), "SELECT c FROM t")).toEqual(["公开"]);
    await second.dropDatabase("颍州区 1");
    expect(await second.databaseExists("颍州区 1")).toBe(false);
  });

  it("sees letters in Chinese, sorts by code point, and listens on loopback only", async () => {
    const server = await start(shared);
    await ask(server.url("postgres"), "CREATE EXTENSION IF NOT EXISTS pg_trgm");
    expect(await ask(server.url("postgres"), "SELECT cardinality(show_trgm('政务公开')) > 1")).toEqual([true]);
    expect(await ask(server.url("postgres"), "SELECT c FROM (VALUES ('a'), ('B'), ('中')) t(c) ORDER BY c")).toEqual([
      "B",
      "a",
      "中",
    ]);
    expect(await ask(server.url("postgres"), "SHOW listen_addresses")).toEqual(["127.0.0.1"]);
    expect(await ask(server.url("postgres"), "SHOW unix_socket_directories")).toEqual([""]);
  });

  it("refuses a second start and names the first one's port", async () => {
    const { port } = await start(shared);
    const error = await startEmbeddedPostgres({ dataDir: shared }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ServerAlreadyRunningError);
    expect(error).toMatchObject({ pid: process.pid, port, zh: expect.stringContaining(String(port)) });
  });

  it("refuses a taken port and can be started again", async () => {
    const port = await freePort();
    const blocker = createServer().listen(port, "127.0.0.1");
    await expect(start(shared, port)).rejects.toThrow(PortTakenError);
    await new Promise((resolve) => blocker.close(resolve));
    expect((await start(shared, port)).port).toBe(port);
  });

  it("starts over a pid file whose number now belongs to another program", async () => {
    await writeFile(join(shared, "postmaster.pid"), `${process.pid}\n${shared}\n0\n5432\n\n127.0.0.1\n0 0\nready\n`);
    expect((await start(shared)).initialised).toBe(false);
  });

  it("stops the server of an owner that is gone", async () => {
    await start(shared);
    const orphan = await postmasterOf(shared);
    const owner = { pid: 2 ** 22 + 1 };
    await writeFile(`${shared}.claim`, JSON.stringify({ owner, postgresPid: orphan }));
    await start(shared);
    expect(processExists(orphan)).toBe(false);
  });

  it("starts over a claim that a power cut tore", async () => {
    await writeFile(`${shared}.claim`, '{"owner":{"p');
    expect((await start(shared)).initialised).toBe(false);
  });

  it("leaves a server alone that it did not start", async () => {
    await start(shared);
    const stranger = await postmasterOf(shared);
    await rm(`${shared}.claim`);
    await expect(start(shared)).rejects.toMatchObject({ name: "ServerAlreadyRunningError", pid: stranger });
    expect(processExists(stranger)).toBe(true);
  });

  it("sweeps away what an interrupted first start left", async () => {
    const dataDir = join(ground, "interrupted");
    await mkdir(join(`${dataDir}.making-4711`, "base"), { recursive: true });
    await writeFile(`${dataDir}.making-4711.password`, "old");
    expect((await start(dataDir)).initialised).toBe(true);
    expect((await readdir(ground)).filter((name) => name.includes(".making-"))).toEqual([]);
  });

  it("refuses the data of another major version", async () => {
    const dataDir = join(ground, "old");
    await mkdir(dataDir);
    await writeFile(join(dataDir, "PG_VERSION"), "17\n");
    await writeFile(join(dataDir, "zwgk.json"), "{}");
    const error = await start(dataDir).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataVersionError);
    expect(String(error)).toContain("--fresh");
  });

  it("removes a data folder, but neither a served one nor another's", async () => {
    const server = await start(shared);
    await expect(removeDataFolder(shared)).rejects.toThrow(ServerAlreadyRunningError);
    await server.stop();
    await removeDataFolder(shared);
    await removeDataFolder(shared);
    expect((await readdir(ground)).filter((name) => name.startsWith("shared"))).toEqual([]);
    const album = await mkdtemp(join(ground, "album-"));
    await writeFile(join(album, "photo.jpg"), "");
    await expect(removeDataFolder(album)).rejects.toThrow(ForeignFolderError);
  });

  it("refuses a folder with other content and leaves it as it is", async () => {
    const dataDir = join(ground, "letters");
    await mkdir(dataDir);
    await writeFile(join(dataDir, "letter.txt"), "dear");
    await expect(start(dataDir)).rejects.toThrow(ForeignFolderError);
    expect(await readdir(dataDir)).toEqual(["letter.txt"]);
  });

  it.each(["a-file", "a-file/postgres"])(
    "refuses %s, where a file is or is above it, and leaves the file",
    async (name) => {
      const dataDir = join(ground, name);
      await writeFile(join(ground, "a-file"), "dear");
      await expect(start(dataDir)).rejects.toThrow(NotAFolderError);
      await expect(removeDataFolder(dataDir)).rejects.toThrow(NotAFolderError);
      expect(await readFile(join(ground, "a-file"), "utf8")).toBe("dear");
    },
  );

  it("works below a folder that only its owner may enter", async () => {
    const closed = await mkdtemp(join(ground, "closed-"));
    const dataDir = join(closed, "data");
    const first = await start(dataDir);
    await first.createDatabase("kept");
    await first.stop();
    const second = await start(dataDir);
    expect(await second.databaseExists("kept")).toBe(true);
    await second.stop();
    await rm(dataDir, { recursive: true });
    const third = await start(dataDir);
    expect(third.initialised).toBe(true);
    await third.stop();
    const place = await realpath(dataDir);
    await removeDataFolder(dataDir);
    expect([await readdir(closed), (await readdir(dirname(place))).includes(basename(place))]).toEqual([[], false]);
  });
});

describe("a process that is killed", () => {
  const cache = join(here, `../../../../node_modules/.cache/zwgk-server-test-${process.pid}`);

  beforeAll(async () => {
    await build({
      entry: { server: join(here, "embedded-postgres.ts") },
      outDir: cache,
      format: ["esm"],
      target: "node20",
      config: false,
      silent: true,
      external: ["pg"],
      dts: false,
      outExtension: () => ({ js: ".mjs" }),
    });
    await writeFile(
      join(cache, "run.mjs"),
      `import { startEmbeddedPostgres } from "./server.mjs";
       const server = await startEmbeddedPostgres({ dataDir: process.argv[2] });
       process.stdout.write(JSON.stringify({ uid: process.getuid?.(), port: server.port }) + "\\n");
       setInterval(() => {}, 1000);`,
    );
  });

  afterAll(() => rm(cache, { recursive: true, force: true }));

  /** An ordinary user where we may become one and it can read this folder; else ourselves. */
  const identity = async (): Promise<{ uid: number; gid: number } | undefined> => {
    const nobody = { uid: 65_534, gid: 65_534 };
    return process.getuid?.() === 0 && (await canReach(nobody, [process.execPath, join(cache, "run.mjs")]))
      ? nobody
      : undefined;
  };

  const launch = async (dataDir: string): Promise<ChildProcess> => {
    const child = spawn(process.execPath, [join(cache, "run.mjs"), dataDir], {
      ...(await identity()),
      cwd: "/",
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise<void>((resolve, reject) => {
      child.stdout?.once("data", () => resolve());
      child.once("exit", () => reject(new Error("the child ended before its server was ready")));
    });
    return child;
  };

  it("takes its PostgreSQL with it, and the next one starts as if nothing had been", async () => {
    const dataDir = join(ground, "killed");
    const child = await launch(dataDir);
    const postgres = await postmasterOf(dataDir);
    child.kill("SIGKILL");
    expect(await waitForEnd(postgres, 20_000)).toBe(true);
    expect((await start(dataDir)).initialised).toBe(false);
  });
});
