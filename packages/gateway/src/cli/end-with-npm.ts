import { readFileSync } from "node:fs";

/** How often we look whether npm is still there, in milliseconds. */
const lookEvery = 500;

/**
 * Ends us in order when npm, which started us, is gone; does nothing where something else did. npm runs a program
 * through a shell, and a shell that is told to stop does not tell its child: without this, stopping `npx zwgk serve`
 * would leave the gateway running.
 */
export function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const began = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === began) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, lookEvery);
  timer.unref();
}

/** The shell, and npm behind it where the system tells. */
function ancestors(): string {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    // After the name in brackets come the state and the parent.
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]}`;
  } catch {
    return `${process.ppid}`;
  }
}
