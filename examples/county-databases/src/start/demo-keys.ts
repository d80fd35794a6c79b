import { chmod, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatApiKey, type Identity, newApiKey, type Role } from "@zwgk/gateway";

/** A key of the demo city, in clear: it guards nothing but demo data, and is made anew for every data folder. */
export interface DemoKey extends KeyHolder {
  readonly key: string;
}

/** Who gets a key: a region, with what its holder is called and may do. */
export interface KeyHolder {
  readonly region: string;
  readonly label: string;
  readonly role: Role;
}

/**
 * The demo keys of a data folder: made when a start first needs them, then the same at every start. Home stores only
 * hashes.
 */
export async function demoKeys(
  folder: string,
  holders: readonly KeyHolder[],
  identity: Identity,
): Promise<readonly DemoKey[]> {
  const file = join(folder, "demo-keys.json");
  const kept = await readKeys(file);
  const missing = holders.filter((one) => !kept.some(({ region, role }) => region === one.region && role === one.role));
  const keys = missing.length === 0 ? kept : await keep(file, [...kept, ...missing.map(made)]);
  for (const { region, label, role, key } of keys) await identity.accept(key, { region, label, role }, new Date());
  return keys;
}

/** Folders of earlier versions have keys of operators alone, and don't say so. */
async function readKeys(file: string): Promise<readonly DemoKey[]> {
  try {
    const keys = JSON.parse(await readFile(file, "utf8")) as (Omit<DemoKey, "role"> & Partial<DemoKey>)[];
    return keys.map((one) => ({ role: "OPERATOR", ...one }));
  } catch {
    return [];
  }
}

function made({ region, label, role }: KeyHolder): DemoKey {
  return { region, label, role, key: formatApiKey(newApiKey(region)) };
}

async function keep(file: string, keys: readonly DemoKey[]): Promise<readonly DemoKey[]> {
  await writeFile(`${file}.new`, JSON.stringify(keys, null, 2));
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
  return keys;
}
