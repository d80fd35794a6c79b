import { entities } from "@zwgk/schema";
import { mappingSchema } from "./mapping/mapping-schema.js";

/** What is generated from the gateway's sources: path from the top of the repository → text. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return { "packages/gateway/mapping.schema.json": `${JSON.stringify(mappingSchema(entities), null, 2)}\n` };
}
