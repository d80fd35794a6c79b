#!/usr/bin/env node
import { run } from "./run.js";

const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => interruption.abort());

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  signal: interruption.signal,
  print: (line) => process.stdout.write(`${line}\n`),
  log: (line) => process.stderr.write(`${line}\n`),
});
