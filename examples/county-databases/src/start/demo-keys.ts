import { chmod, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatApiKey, type Identity, newApiKey } from "@zwgk/gateway";

/** A key of the demo city, in clear: it guards nothing but demo data, and is made anew for every data folder. */
export interface DemoKey {
  readonly region: string;
  readonly label: string;
  readonly key: string;
}

/** Regions that get a key, with what they are called. */
export interface KeyHolder {
  readonly region: string;
  readonly label: string;
}

/** The demo keys of a data folder: made at its first start, then the same at every start. Home stores only hashes. */
export async function demoKeys(
  folder: string,
  holders: readonly KeyHolder[],
  identity: Identity,
): Promise<readonly DemoKey[]> {
  const file = join(folder, "demo-keys.json");
  const keys = (await readKeys(file)) ?? (await makeKeys(file, holders));
  for (const { region, label, key } of keys)
    await identity.accept(key, { region, label, role: "OPERATOR" }, new Date());
  return keys;
}

async function readKeys(file: string): Promise<readonly DemoKey[] | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as DemoKey[];
  } catch {
    return null;
  }
}

async function makeKeys(file: string, holders: readonly KeyHolder[]): Promise<readonly DemoKey[]> {
  const keys = holders.map(({ region, label }) => ({ region, label, key: formatApiKey(newApiKey(region)) }));
  await writeFile(`${file}.new`, JSON.stringify(keys, null, 2));
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
  return keys;
}
