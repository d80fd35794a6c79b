import type { CodegenConfig } from "@graphql-codegen/cli";
import { preset } from "./codegen/preset.js";

const config: CodegenConfig = {
  schema: "../schema/schema.graphql",
  documents: "operations/*.graphql",
  generates: { "src/generated/": { preset, presetConfig: { errors: "../../docs/errors.md" } } },
};

export default config;
