import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { ROOT } from "./root.mjs";

const PATIENCE = 10_000;
const WATCH = new URL("./watch.mjs", import.meta.url).href;

/** A tool that ended badly: what it said, and what we say to that. */
export class ToolError extends Error {
  /**
   * @param {{ en: string, zh: string }} words
   * @param {string} output
   * @param {number} exitCode
   */
  constructor(words, output, exitCode) {
    super(words.en);
    this.name = "ToolError";
    this.words = words;
    this.output = output;
    this.exitCode = exitCode;
  }
}

/**
 * How a program is run: its output shown as it comes, or kept; yielding: it takes what processor time others leave.
 * @typedef {{ show?: boolean, env?: Record<string, string>, shell?: boolean, yielding?: boolean }} Manner
 */

/**
 * Runs a Node.js program to its end.
 * @param {string[]} argv the program's file and its arguments
 * @param {Manner} [manner]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runNode(argv, manner = {}) {
  // A tool that we were not left the time to stop ends by itself.
  return runProgram(process.execPath, ["--import", WATCH, ...argv], manner);
}

/**
 * Runs any program to its end. When we are told to stop, it is told too, and we end only after it.
 * @param {string} program
 * @param {string[]} args
 * @param {Manner} manner
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runProgram(program, args, { show = false, env = {}, shell = false, yielding = false }) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...environment(), ...env },
    shell,
    stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  if (yielding && child.pid !== undefined) yieldTo(child.pid);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  }
  const told = passSignals(child);
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => resolve(status ?? exitCodeOf(signal)));
  });
  const signal = told.end();
  // Told to stop: end as a program ends that was told to, whatever the tool made of it.
  if (signal !== undefined) process.exit(exitCodeOf(signal));
  return { code, output };
}

/** @param {number} pid */
function yieldTo(pid) {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system knows no priorities: then it runs as all others do.
  }
}

/** @param {import("node:child_process").ChildProcess} child */
function passSignals(child) {
  /** @type {NodeJS.Signals | undefined} */
  let received;
  /** @type {NodeJS.Timeout | undefined} */
  let last;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    // A terminal sends Ctrl-C to the whole group: the tool has it already.
    if (signal !== "SIGINT" || process.stdin.isTTY !== true) child.kill(signal);
    received = signal;
    last ??= setTimeout(() => child.kill("SIGKILL"), PATIENCE);
  };
  const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  for (const signal of signals) process.on(signal, pass);
  return {
    end() {
      for (const signal of signals) process.off(signal, pass);
      clearTimeout(last);
      return received;
    },
  };
}

/** Tools keep to themselves: no telemetry, no look for updates, no remote cache. */
function environment() {
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    NO_UPDATE_NOTIFIER: "1",
    npm_config_update_notifier: "false",
  };
  // An empty HOME would put caches into the working folder; without one the system's answer is used.
  if (env.HOME === "") delete env.HOME;
  return env;
}

/** @param {NodeJS.Signals | null} signal */
function exitCodeOf(signal) {
  return signal === null ? 1 : 128 + constants.signals[signal];
}
