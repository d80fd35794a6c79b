import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** One start of the shared city and how it ended, if it has. */
export interface Start {
  readonly said: string;
  readonly ms: number;
  readonly code: number | null;
  readonly signal: string | null;
  /** What still ran for its data folder afterwards. */
  readonly left: readonly { readonly pid: number; readonly command: string }[];
}

/** What the tests are told of the city that they share. */
export interface CityState {
  readonly url: string;
  readonly keys: readonly {
    readonly region: string;
    readonly label: string;
    readonly role: string;
    readonly key: string;
  }[];
  /** Address of its server, without a database. */
  readonly server: string;
  /** The data folder of the running city. */
  readonly data: string;
  /** A copy of it, complete and at rest, for tests that need one to themselves. */
  readonly copy: string;
  /** Its first start, cut off while the city was being built. */
  readonly cutOff: Start;
  /** The start after that, ended by Ctrl-C. */
  readonly built: Start;
}

const file = (folder: string) => join(folder, "state.json");

/** Says that the city is up, or that it won't be. */
export async function tell(folder: string, state: CityState | { readonly error: string }): Promise<void> {
  await writeFile(`${file(folder)}.new`, JSON.stringify(state));
  await rename(`${file(folder)}.new`, file(folder));
}

/** Waits until the city is up. */
export async function hear(folder: string): Promise<CityState> {
  for (;;) {
    const text = await readFile(file(folder), "utf8").catch(() => null);
    if (text !== null) return read(JSON.parse(text) as CityState | { readonly error: string });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function read(state: CityState | { readonly error: string }): CityState {
  if ("error" in state) throw new Error(`The demo city did not start: ${state.error}`);
  return state;
}
