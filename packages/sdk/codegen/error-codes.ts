import { readFile } from "node:fs/promises";
import type { PluginFunction } from "@graphql-codegen/plugin-helpers";

/** Writes the codes of the gateway's errors as a union, from the page that lists them. */
export function errorCodes(page: string): PluginFunction {
  return async () => {
    const text = await readFile(page, "utf8");
    const rows = [...text.matchAll(/^\| `([A-Z_]+)` \| (\d+) \| (.+?) \|/gm)];
    if (rows.length === 0) throw new Error(`${page} lists no error code; generate the schema package first.`);
    const members = rows.map(([, code, status, what]) => `  /** ${status}. ${what} */\n  | "${code}"`);
    return `/** The codes of the gateway's errors; docs/errors.md says of each what to do. */\nexport type ErrorCode =\n${members.join("\n")};\n`;
  };
}
