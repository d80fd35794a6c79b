#!/usr/bin/env node
import { writeFile } from "node:fs/promises";
import { run } from "./run.js";

// A reader such as `head` that has seen enough is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  say: (line) => process.stderr.write(`${line}\n`),
  save: (file, text) => writeFile(file, text),
  // npm runs a program in the folder of its package, and says here where it was called.
  folder: process.env.INIT_CWD ?? "",
});
