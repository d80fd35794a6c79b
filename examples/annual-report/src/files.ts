import { randomBytes } from "node:crypto";
import { copyFile, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { unwritable } from "./folder.js";

/** A file to be written: its name and its whole content. */
export interface Output {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A file on its way: where it will stand, where it is written first, and where the former one is kept meanwhile. */
interface Place {
  readonly target: string;
  readonly fresh: string;
  readonly former: string;
}

/**
 * Writes all files or none into a folder that is there: each goes to a temporary name beside its place, and only when
 * all are complete do they take their places. When one can't, those before it are put back as they were.
 */
export async function writeAll(folder: string, outputs: readonly Output[]): Promise<readonly string[]> {
  const mark = randomBytes(4).toString("hex");
  const placed = outputs.map(({ name, content }) => ({ content, place: placeOf(folder, name, mark) }));
  const places = placed.map(({ place }) => place);
  try {
    for (const { place, content } of placed) await writeWhole(place.fresh, content);
    await replaceAll(places);
  } catch (error) {
    throw unwritable(folder, error);
  } finally {
    for (const { fresh } of places) await discard(fresh);
  }
  for (const { former } of places) await discard(former);
  return places.map(({ target }) => target);
}

function placeOf(folder: string, name: string, mark: string): Place {
  return {
    target: join(folder, name),
    fresh: join(folder, `.${name}.${mark}.tmp`),
    former: join(folder, `.${name}.${mark}.old`),
  };
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function replaceAll(places: readonly Place[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const place of places) undo.push(await replace(place));
  } catch (error) {
    // A former file that can't go back stays beside its place.
    for (const putBack of undo.reverse()) await putBack().catch(() => {});
    throw error;
  }
}

/** Puts a file in its place, and gives what puts the former one back. */
async function replace({ target, fresh, former }: Place): Promise<() => Promise<void>> {
  try {
    const had = await keep(target, former);
    await rename(fresh, target);
    return () => (had ? rename(former, target) : rm(target, { force: true }));
  } catch (error) {
    await discard(former);
    throw error;
  }
}

/** A copy, not a rename: at no instant is the place empty. */
async function keep(target: string, former: string): Promise<boolean> {
  try {
    await copyFile(target, former);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

async function discard(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => {});
}
