import { BadInputError } from "@zwgk/schema";
import { Command } from "commander";
import { formatLogLine, type LogLine } from "../../observability/log.js";
import { endWithNpm } from "../end-with-npm.js";
import { readConfigFiles } from "../read-config.js";

/** `zwgk serve`: the gateway on the databases that a configuration names, until it is told to stop. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("Serve the databases of a configuration file\n启动网关")
    .option("-c, --config <file>", "configuration file / 配置文件", "zwgk.yaml")
    .option("-p, --port <port>", "port, 0 for any free one / 端口")
    .allowExcessArguments(false)
    .action(serve);
}

/** One request that goes wrong in a way that nobody foresaw must not take the others with it: it is logged, and we go on. */
function stayUp(): void {
  // Whoever read the log may be gone: that is no error to be logged.
  process.stderr.on("error", () => undefined);
  for (const event of ["unhandledRejection", "uncaughtException"] as const) {
    process.on(event, (error: unknown) => log({ level: "error", message: "Something unforeseen went wrong", error }));
  }
}

async function serve(options: { config: string; port?: string }): Promise<void> {
  endWithNpm();
  const { config, mappings } = readConfigFiles(options.config);
  const server = options.port === undefined ? config.server : { ...config.server, port: portOf(options.port) };
  // Loaded here: help, and a configuration that is wrong, need no server and no database.
  const { createGateway } = await import("../../create-gateway.js");
  const gateway = await createGateway({ config: { ...config, server }, mappings, log });
  try {
    const url = await gateway.listen();
    stayUp();
    log({ level: "info", message: "Serving", detail: { url } });
    await stopSignal();
    log({ level: "info", message: "Stopping" });
  } finally {
    await gateway.close();
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  const detail = { en: "a port is a number from 0 to 65535", zh: "端口应为 0 至 65535 的整数" };
  throw new BadInputError({ field: "--port", detail });
}

function log(line: LogLine): void {
  process.stderr.write(`${formatLogLine(line, new Date().toISOString())}\n`);
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
