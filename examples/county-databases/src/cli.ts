import { parseArgs } from "node:util";
import { ZwgkError } from "@zwgk/gateway";
import { EmbeddedServerError } from "./server/embedded-postgres.js";
import { helpText } from "./start/help.js";
import { type StartOptions, start } from "./start/start.js";
import { terminalLanguage } from "./start/terminal.js";

const language = terminalLanguage(process.env);
/** The command line was in order: what goes wrong from here on is about the city. */
let starting = false;

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(sentence(error));
  process.exitCode = 1;
});

async function main(given: readonly string[]): Promise<void> {
  const [command = "start", ...rest] = given.filter((one) => one !== "--");
  if (command === "--help" || rest.includes("--help") || rest.includes("-h")) return console.log(helpText);
  if (command !== "start")
    throw new Error(`There is no command ${command}; see --help. 没有命令 ${command}，请看 --help。`);
  const chosen = options(rest);
  starting = true;
  await start(chosen, language);
}

function options(given: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      port: { type: "string", short: "p", default: "4000" },
      data: { type: "string", default: ".zwgk/demo-city" },
      fresh: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port}: a port is a number from 0 to 65535. 端口应为 0 至 65535 的整数。`);
  }
  return { port, dataDir: values.data, fresh: values.fresh, json: values.json };
}

function sentence(error: unknown): string {
  if (error instanceof ZwgkError) {
    const space = language === "zh" ? "" : " ";
    return `${error.what(language)}${space}${error.next(language)} [${error.code}]`;
  }
  if (error instanceof EmbeddedServerError) return language === "zh" ? error.zh : error.message;
  if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    return `${error.message} (--help)`;
  const said = error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : undefined;
  return starting && isUnforeseen(error) ? `${said}\n${damaged[language]}` : (said ?? String(error));
}

/** Not a sentence of ours: a file that can't be read as what it should be, or that the system refuses. */
function isUnforeseen(error: unknown): boolean {
  return error instanceof SyntaxError || error instanceof TypeError || (error instanceof Error && "code" in error);
}

/** What to do about whatever nobody foresaw: what is kept of the demo city can always be made again. */
const damaged = {
  en: "If the data folder is damaged, make it again with npm start -- --fresh, or choose another with --data DIR.",
  zh: "若数据目录已损坏，可用 npm start -- --fresh 重建，或用 --data 目录 另选一个。",
};
