import { build, isBuilt } from "./build.mjs";
import { check } from "./check.mjs";
import { CLIS, enter } from "./enter.mjs";
import { usage } from "./help.mjs";
import { install } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { test } from "./test.mjs";
import { ToolError } from "./tool.mjs";
import { complain, say } from "./words.mjs";

/**
 * Installs and builds what is missing, then does what the command says.
 * @param {string[]} argv
 */
export async function main([command, ...args]) {
  const alone = process.env.npm_lifecycle_event === undefined ? () => {} : endWithParent();
  try {
    if (command === "zwgk") await zwgk(args, alone);
    else await dispatch(command, args);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    complain(error);
    process.exitCode = error.exitCode;
  }
}

/**
 * @param {string | undefined} command
 * @param {string[]} args
 */
async function dispatch(command, args) {
  const asksForHelp = args.includes("--help") || args.includes("-h");
  if (command === "check" || command === "test") {
    if (asksForHelp) return say(usage(command));
    await install();
    const passed = command === "check" ? (await check()).every(({ ok }) => ok) : await test(args);
    process.exitCode = passed ? 0 : 1;
    return;
  }
  if (command === "start" || command === "report" || command === "bench") {
    // The command itself knows its options best; before it is built, the text here lists the same.
    if (asksForHelp && !isBuilt(command)) return say(usage(command));
    if (!asksForHelp) {
      await install();
      await build(command);
    }
    await enter(CLIS[command], args);
    return;
  }
  say(usage());
  if (command !== "--help" && command !== "-h") process.exitCode = 2;
}

/**
 * The gateway's own command, in the folder from which it was called. It looks after npm itself: it is also run
 * where nothing of this folder is.
 * @param {string[]} args
 * @param {() => void} alone
 */
async function zwgk(args, alone) {
  await install();
  await build("zwgk");
  alone();
  await enter(CLIS.zwgk, args);
}
