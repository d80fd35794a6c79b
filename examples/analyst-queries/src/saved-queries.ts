import { readdir, readFile } from "node:fs/promises";
import { Failure, type Words } from "./words.js";

/** A query of `queries/`. */
export interface SavedQuery {
  readonly name: string;
  readonly text: string;
  /** The two lines of comment that it begins with. */
  readonly about: Words;
}

const folder = new URL("../queries/", import.meta.url);

/** Every saved query, by name. */
export async function savedQueries(): Promise<readonly SavedQuery[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".graphql")).sort();
  return Promise.all(files.map(read));
}

/** The query of a name. @throws Failure naming those there are. */
export async function savedQuery(name: string): Promise<SavedQuery> {
  const all = await savedQueries();
  const found = all.find((query) => query.name === name);
  if (found) return found;
  const names = all.map((query) => query.name).join(", ");
  throw new Failure(
    { zh: `没有名为 ${name} 的查询；现有：${names}。`, en: `There is no query ${name}; there are: ${names}.` },
    2,
  );
}

async function read(file: string): Promise<SavedQuery> {
  const text = await readFile(new URL(file, folder), "utf8");
  const [en = "", zh = ""] = [...text.matchAll(/^# (.+)$/gm)].map(([, line = ""]) => line);
  return { name: file.replace(/\.graphql$/, ""), text, about: { zh, en } };
}
