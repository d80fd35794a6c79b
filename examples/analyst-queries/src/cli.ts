#!/usr/bin/env node
import { writeFile } from "node:fs/promises";
import { run } from "./run.js";

process.exitCode = await run(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  say: (line) => process.stderr.write(`${line}\n`),
  save: (file, text) => writeFile(file, text),
});
