import { setTimeout } from "node:timers/promises";
import type { LoadOrder, LoadResult, Order, Report } from "../children/messages.js";
import { Connection } from "./connection.js";

process.on("message", (order: Order) => {
  if (order.do === "stop") process.disconnect();
  if (order.do === "load") {
    measure(order.load).then(
      () => report({ is: "drained" }),
      (error: Error) => report({ is: "failed", reason: error.message }),
    );
  }
});
process.on("disconnect", () => process.exit(0));
process.on("SIGINT", () => undefined);

function report(message: Report): void {
  process.send?.(message);
}

/** Sends the requests by turn, and counts what is answered between the warm-up and the end. */
async function measure(order: LoadOrder): Promise<void> {
  const { port, requests, connections } = order;
  const took: number[] = [];
  const open: Connection[] = [];
  let turn = 0;
  const next = () => requests[turn++ % requests.length] as string;
  try {
    await new Promise<void>((resolve, reject) => {
      const failed = (reason: string) => reject(new Error(reason));
      for (let at = 0; at < connections; at++) {
        open.push(new Connection(port, next, (milliseconds) => took.push(milliseconds), failed));
      }
      measured(order, took).then(resolve, reject);
    });
  } finally {
    for (const connection of open) connection.stop();
    await Promise.all(open.map((connection) => connection.closed));
  }
}

async function measured({ warmupMs, measureMs }: LoadOrder, took: number[]): Promise<void> {
  await setTimeout(warmupMs);
  took.length = 0;
  const began = performance.now();
  report({ is: "measuring" });
  await setTimeout(measureMs);
  report({ is: "measured", result: summed(took.slice(), (performance.now() - began) / 1000) });
}

function summed(took: number[], seconds: number): LoadResult {
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;
  return { answered: took.length, seconds, p50: at(0.5), p99: at(0.99) };
}
