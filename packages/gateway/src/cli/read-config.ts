import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ConfigInvalidError } from "@zwgk/schema";
import type { GatewayConfig } from "../config/config.js";
import { parseConfig } from "../config/parse-config.js";
import type { MappingFile } from "../create-gateway.js";
import { defaultFolder } from "../files/open-files.js";

/** A configuration and the mapping files that it names. */
export interface ConfigFiles {
  readonly config: GatewayConfig;
  readonly mappings: readonly MappingFile[];
}

/** Reads a configuration file and its mapping files. @throws ConfigInvalidError for a file that can't be read. */
export function readConfigFiles(file: string): ConfigFiles {
  const parsed = parseConfig(file, read(file, file, "/"), process.env);
  const { folder = defaultFolder } = parsed.files;
  const files = parsed.files.s3 ? parsed.files : { ...parsed.files, folder: resolve(dirname(file), folder) };
  const config = { ...parsed, files };
  const mappings = config.sources.map((source, index) => {
    const path = resolve(dirname(file), source.mapping);
    return { file: path, text: read(path, file, `/sources/${index}/mapping`), url: source.url };
  });
  return { config, mappings };
}

function read(path: string, file: string, place: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const detail = { en: `there is no readable file ${path}`, zh: `无法读取文件 ${path}` };
    throw new ConfigInvalidError({ file, path: place, detail }, { cause });
  }
}
