import { writeFile } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import pg from "pg";
import type { CityAddress, Order, Report, Used } from "./messages.js";

/** What a serving process brings up. */
export interface Served {
  readonly port: number;
  /** Of a gateway: an API key that it takes. */
  readonly key?: string;
  close(): Promise<void>;
}

let statements = 0;

/** Does what the bench says, in a process of its own. Every statement is counted where it is handed to pg. */
export function serving(start: (city: CityAddress) => Promise<Served>): void {
  countStatements();
  let served: Served | undefined;
  let endProfile = async () => {};
  process.on("message", (order: Order) => {
    void obey(order).catch((error: unknown) => report({ is: "failed", reason: reasonOf(error) }));
  });
  process.on("disconnect", () => process.exit(0));
  // Ctrl-C reaches the whole group; the bench itself stops its children.
  process.on("SIGINT", () => undefined);

  async function obey(order: Order): Promise<void> {
    if (order.do === "start") {
      served = await start(order.city);
      report({ is: "listening", port: served.port, key: served.key ?? null });
    } else if (order.do === "used") report({ is: "used", used: used() });
    else if (order.do === "profile") endProfile = await profile(order.file);
    else if (order.do === "stop") {
      await endProfile();
      await served?.close();
      process.disconnect();
    }
  }
}

function report(message: Report): void {
  process.send?.(message);
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Starts a CPU profile; gives what ends it and writes it. */
async function profile(file: string): Promise<() => Promise<void>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  return async () => {
    const ended = await session.post("Profiler.stop");
    await writeFile(file, JSON.stringify(ended.profile));
  };
}

function countStatements(): void {
  const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function counted(this: unknown, ...given: unknown[]) {
    statements += 1;
    return query.apply(this, given);
  };
}

function used(): Used {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, maxMib: process.resourceUsage().maxRSS / 1024, statements };
}
