import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { CityAddress, LoadOrder, LoadResult, Order, Report, Used } from "./messages.js";

/** As `zwgk` itself is started (packages/gateway/bin/zwgk.js, decision 16). */
const heapLimit = "--max-old-space-size=1536";

/** A process of the bench. */
export class Child {
  private readonly process: ChildProcess;
  private ended: string | null = null;

  /** `entry`: name of the program beside the bench's own. */
  constructor(
    readonly name: string,
    entry: string,
  ) {
    const file = fileURLToPath(new URL(`./${entry}.js`, import.meta.url));
    this.process = fork(file, [], {
      execArgv: [...process.execArgv, heapLimit],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    this.process.once("exit", (code, signal) => {
      this.ended = `${name} ended early (${signal ?? code})`;
    });
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Starts serving. */
  async start(city: CityAddress): Promise<{ readonly port: number; readonly key: string | null }> {
    return this.ask({ do: "start", city }, "listening", 60_000);
  }

  /** Has it write a CPU profile of what it does from now on. */
  profile(file: string): void {
    this.process.send({ do: "profile", file } satisfies Order);
  }

  async used(): Promise<Used> {
    return (await this.ask({ do: "used" }, "used", 30_000)).used;
  }

  /** Makes a measurement; `count` is called when its warm-up is over, and when it is. */
  async load(load: LoadOrder, count: () => Promise<void>): Promise<LoadResult> {
    const patience = load.warmupMs + load.measureMs + 60_000;
    const began = this.hear("measuring", patience).then(count);
    const drained = this.hear("drained", patience);
    const measured = this.ask({ do: "load", load }, "measured", patience).then(async ({ result }) => {
      await count();
      return result;
    });
    const [result] = await Promise.all([measured, began, drained]);
    return result;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => this.process.once("exit", () => resolve()));
    if (this.process.connected) this.process.send({ do: "stop" } satisfies Order);
    const timer = setTimeout(() => this.process.kill("SIGKILL"), 5_000);
    await gone;
    clearTimeout(timer);
  }

  private ask<Is extends Report["is"]>(order: Order, is: Is, patience: number) {
    const heard = this.hear(is, patience);
    if (this.ended === null) this.process.send(order);
    return heard;
  }

  private hear<Is extends Report["is"]>(is: Is, patience: number): Promise<Extract<Report, { is: Is }>> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        this.process.off("message", listen);
        this.process.off("exit", gone);
        end();
      };
      const listen = (message: Report) => {
        if (message.is === is) settle(() => resolve(message as Extract<Report, { is: Is }>));
        else if (message.is === "failed") settle(() => reject(new Error(`${this.name}: ${message.reason}`)));
      };
      const gone = () => settle(() => reject(new Error(this.ended ?? `${this.name} ended`)));
      const timer = setTimeout(() => settle(() => reject(new Error(`${this.name} says nothing`))), patience);
      this.process.on("message", listen);
      this.process.on("exit", gone);
      if (this.ended !== null) gone();
    });
  }
}
