import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Answer } from "./statutory/answer.js";

const file = fileURLToPath(new URL("../sample/statutory-2025.json", import.meta.url));

/** The published tables of 2025 that every relation of the form holds for, in the form of the SDK's answer. */
export async function readSample(): Promise<Answer> {
  return JSON.parse(await readFile(file, "utf8")) as Answer;
}
