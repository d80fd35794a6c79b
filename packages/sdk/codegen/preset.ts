import type { PluginFunction, Types } from "@graphql-codegen/plugin-helpers";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { errorCodes } from "./error-codes.js";
import { operationTable } from "./operation-table.js";
import { subjectsInterface } from "./subjects-interface.js";

const notice = "// Generated from packages/schema/schema.graphql and operations/ by npm run generate. Don't edit.\n";

/** Types as the stock plugin writes them: read-only, by the operations' own names, no runtime code. */
const typesConfig = {
  arrayInputCoercion: false,
  immutableTypes: true,
  inlineFragmentTypes: "combine",
  inputMaybeValue: "T | null | undefined",
  namingConvention: { typeNames: "change-case-all#pascalCase", transformUnderscore: true },
  omitOperationSuffix: true,
  skipTypename: true,
  strictScalars: true,
  scalars: {
    ID: "string",
    CoverageRequirement: '"ALL" | "ANY" | readonly string[]',
    Date: "string",
    DateTime: "string",
    IndexNumber: "string",
    Month: "string",
    RegionCode: "string",
  },
};

/** Writes the files of src/generated: the types, the operations' texts, the methods by subject, the error codes. */
export const preset: Types.OutputPreset<{ readonly errors: string }> = {
  buildGeneratesSection(options) {
    const file = (name: string, plugin: PluginFunction, config: object = {}): Types.GenerateOptions => ({
      ...options,
      filename: `${options.baseOutputDir}${name}`,
      plugins: [{ notice: {} }, { [name]: {} }],
      pluginMap: { notice: { plugin: () => notice }, [name]: { plugin } },
      config: { ...options.config, ...config },
    });
    return [
      file("types.ts", typescriptOperations.plugin as PluginFunction, typesConfig),
      file("operations.ts", operationTable),
      file("subjects.ts", subjectsInterface),
      file("error-codes.ts", errorCodes(options.presetConfig.errors)),
    ];
  },
};
