import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ServerAccount } from "./account.js";
import type { Binaries } from "./binaries.js";
import { serverEnvironment } from "./environment.js";
import { DataVersionError, ForeignFolderError, InitialisationError } from "./errors.js";
import { isAbsentOrEmpty } from "./place.js";

/** Written into a folder as its last step; it holds the password of the superuser. */
export const MARKER = "zwgk.json";

/** The role that owns everything in the embedded server. */
export const SUPERUSER = "postgres";

/** A data folder that is ready to be served. */
export interface DataFolder {
  readonly password: string;
  /** True when this call made it. */
  readonly initialised: boolean;
}

/** Opens the data folder, or makes it. */
export async function openDataFolder(
  folder: string,
  binaries: Binaries,
  account: ServerAccount | undefined,
): Promise<DataFolder> {
  await sweepHalfMade(folder);
  if (await isAbsentOrEmpty(folder)) {
    return { password: await makeDataFolder(folder, binaries, account), initialised: true };
  }
  const found = (await readFile(join(folder, "PG_VERSION"), "utf8").catch(() => "")).trim();
  const marker = await readFile(join(folder, MARKER), "utf8").catch(() => undefined);
  if (found === "" || marker === undefined) throw new ForeignFolderError(folder);
  if (found !== binaries.major) throw new DataVersionError(folder, found, binaries.major);
  return { password: (JSON.parse(marker) as { password: string }).password, initialised: false };
}

/** Makes it beside its place and moves it there when complete: an interrupted run never leaves half a folder. */
async function makeDataFolder(folder: string, binaries: Binaries, account: ServerAccount | undefined): Promise<string> {
  const making = `${folder}.making-${process.pid}`;
  const password = randomBytes(18).toString("base64url");
  const passwordFile = `${making}.password`;
  try {
    await mkdir(making, { mode: 0o700, recursive: true });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account !== undefined) {
      await chown(making, account.uid, account.gid);
      await chown(passwordFile, account.uid, account.gid);
    }
    await runInitdb(folder, binaries.initdb, [`--pgdata=${making}`, `--pwfile=${passwordFile}`], account);
    await writeFile(join(making, MARKER), JSON.stringify({ password }), { mode: 0o600 });
    await rmdir(folder).catch(() => undefined);
    await rename(making, folder);
    return password;
  } finally {
    await rm(passwordFile, { force: true });
    await rm(making, { recursive: true, force: true });
  }
}

async function runInitdb(
  folder: string,
  initdb: string,
  flags: string[],
  account: ServerAccount | undefined,
): Promise<void> {
  const child = spawn(initdb, [...flags, ...clusterFlags()], {
    ...account,
    cwd: dirname(folder),
    env: serverEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk.toString("utf8");
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new InitialisationError(folder, output.trim() || `exit code ${code}`);
}

/**
 * Text sorts by code point, the same on every system; the character classes come from the system, because
 * pg_trgm asks it what a letter is and under plain C no Chinese character would be one.
 */
function clusterFlags(): string[] {
  const characters = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
  return [
    `--username=${SUPERUSER}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    `--lc-ctype=${characters}`,
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-data-checksums",
    "--no-sync",
    "--no-instructions",
  ];
}

/** Removes what interrupted runs left beside the folder. We hold the claim, so nobody is at work there. */
async function sweepHalfMade(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.making-`;
  const beside = await readdir(dirname(folder)).catch(() => []);
  for (const name of beside.filter((entry) => entry.startsWith(prefix))) {
    await rm(join(dirname(folder), name), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
