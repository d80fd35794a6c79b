#!/usr/bin/env node
import { startDemo } from "./demo.js";
import { readFigures } from "./figures.js";
import { run } from "./run.js";
import { dateInShanghai } from "./shanghai.js";

const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => interruption.abort());

process.exitCode = await run(process.argv.slice(2), {
  today: dateInShanghai(new Date()),
  environment: process.env,
  signal: interruption.signal,
  print: (line) => process.stdout.write(`${line}\n`),
  progress: (line) => process.stderr.write(`${line}\n`),
  startDemo,
  readFigures,
});
