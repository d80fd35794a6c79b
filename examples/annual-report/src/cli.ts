#!/usr/bin/env node
import { startDemo } from "./demo.js";
import { readFigures } from "./figures.js";
import { interruption } from "./interruption.js";
import { run } from "./run.js";
import { dateInShanghai } from "./shanghai.js";
import { readTables } from "./statutory/read.js";

// A reader such as `head` that has seen enough is no failure; the files are what counts.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  today: dateInShanghai(new Date()),
  environment: process.env,
  signal: interruption(),
  print: (line) => process.stdout.write(`${line}\n`),
  progress: (line) => process.stderr.write(`${line}\n`),
  startDemo,
  readFigures,
  readTables,
});
