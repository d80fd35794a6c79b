import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";

const tool = new URL("./tool.mjs", import.meta.url).href;

/** A program that runs a tool which would never end by itself, and tells when the tool runs. */
const program = `
  const { runNode } = await import(${JSON.stringify(tool)});
  await runNode(["-e", "process.on('SIGTERM', () => { console.log('told'); process.exit(); }); setInterval(() => {}, 1000); console.log('runs')"], { show: true });
`;

it.each(["SIGTERM", "SIGKILL"] as const)("leaves no tool behind when it is ended by %s", async (signal) => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.once("data", () => child.kill(signal));
  // The output ends only when the tool, which shares it, has ended.
  expect(await text(child.stdout)).toBe("runs\ntold\n");
});
