import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import { NoServerAccountError } from "./errors.js";

const run = promisify(execFile);

/** The account PostgreSQL runs as when we are root, which PostgreSQL refuses to be. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** Present on practically every system, so that no account has to be made. initdb asks for one with a name. */
const CANDIDATES = ["postgres", "nobody", "daemon"] as const;

/** Whom to run PostgreSQL as: ourselves (undefined), or, as root, the folder's owner or a known account. */
export async function serverAccount(dataDir: string): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await ownerOf(dataDir)) ?? (await knownAccount());
}

/** Whether the account may pass and read all these paths; undefined stands for ourselves. */
export async function canReach(account: ServerAccount | undefined, paths: readonly string[]): Promise<boolean> {
  if (account === undefined) return true;
  const probe = 'for p; do if test -d "$p"; then test -x "$p" || exit 1; else test -r "$p" || exit 1; fi; done';
  try {
    await run("/bin/sh", ["-c", probe, "sh", ...paths], { ...account, cwd: "/" });
    return true;
  } catch {
    return false;
  }
}

async function ownerOf(folder: string): Promise<ServerAccount | undefined> {
  try {
    const { uid, gid } = await stat(folder);
    return uid === 0 ? undefined : { uid, gid };
  } catch {
    return undefined;
  }
}

async function knownAccount(): Promise<ServerAccount> {
  let cause: unknown;
  for (const name of CANDIDATES) {
    try {
      const account = { uid: await idOf("-u", name), gid: await idOf("-g", name) };
      // In a user namespace of a single id nobody else can be impersonated: find out now.
      await run("/bin/sh", ["-c", "exit 0"], { ...account, cwd: "/" });
      return account;
    } catch (error) {
      cause = error;
    }
  }
  throw new NoServerAccountError(CANDIDATES, { cause });
}

async function idOf(flag: "-u" | "-g", name: string): Promise<number> {
  const { stdout } = await run("id", [flag, name]);
  return Number.parseInt(stdout, 10);
}
