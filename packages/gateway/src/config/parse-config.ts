import { ConfigInvalidError, caseSettingsProblems } from "@zwgk/schema";
import { Ajv, type ErrorObject } from "ajv";
import { parse as parseYaml, YAMLParseError } from "yaml";
import type { GatewayConfig } from "./config.js";
import { configSchema } from "./config-schema.js";

/** Values of `${NAME}` in a configuration file. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `zwgk.yaml`: fills `${NAME}` from the environment and every default, or refuses it.
 * @throws ConfigInvalidError naming the exact path.
 */
export function parseConfig(file: string, text: string, environment: Environment): GatewayConfig {
  const written = substitute(file, "", readYaml(file, text), environment);
  const validate = new Ajv({ useDefaults: true, allErrors: false, allowUnionTypes: true }).compile<GatewayConfig>(
    configSchema,
  );
  if (validate(written)) return withRightSettings(file, oneShelf(file, written));
  const [first] = validate.errors ?? [];
  throw first ? refusal(file, first) : new ConfigInvalidError({ file, path: "/", detail: "?" });
}

/** Bodies that can't be told apart, or numbers that can't be made, are refused. @throws ConfigInvalidError */
function withRightSettings(file: string, config: GatewayConfig): GatewayConfig {
  const [problem] = caseSettingsProblems(config.cases);
  if (!problem) return config;
  throw new ConfigInvalidError({ file, path: problem.path, detail: problem.detail });
}

/** Files are kept in one place. @throws ConfigInvalidError when there are two */
function oneShelf(file: string, config: GatewayConfig): GatewayConfig {
  if (config.files.folder === undefined || config.files.s3 === undefined) return config;
  const detail = { en: "give a folder or s3, not both", zh: "folder 与 s3 只能给出一个" };
  throw new ConfigInvalidError({ file, path: "/files", detail });
}

function readYaml(file: string, text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0]?.line ?? 1;
    throw new ConfigInvalidError({ file, path: `line ${line}`, detail: error.message.split("\n")[0] ?? error.message });
  }
}

function substitute(file: string, path: string, value: unknown, environment: Environment): unknown {
  if (typeof value === "string") return fillVariables(file, path, value, environment);
  if (Array.isArray(value)) return value.map((item, index) => substitute(file, `${path}/${index}`, item, environment));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, substitute(file, `${path}/${name}`, item, environment)]),
  );
}

function fillVariables(file: string, path: string, text: string, environment: Environment): string {
  return text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = environment[name];
    if (value !== undefined) return value;
    const detail = { en: `the environment variable ${name} is not set`, zh: `未设置环境变量 ${name}` };
    throw new ConfigInvalidError({ file, path, detail });
  });
}

function refusal(file: string, error: ErrorObject): ConfigInvalidError {
  const extra = error.keyword === "additionalProperties" ? ` «${String(error.params.additionalProperty)}»` : "";
  return new ConfigInvalidError({
    file,
    path: error.instancePath || "/",
    detail: `${error.message ?? error.keyword}${extra}`,
  });
}
