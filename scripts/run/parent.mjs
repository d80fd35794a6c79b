import { readFileSync } from "node:fs";

/**
 * Ends us in order when what started us is gone. npm runs a script through a shell, and a shell that is told to
 * stop does not tell its child: without this, stopping npm would leave the gateway running.
 * @returns what stops the watch
 */
export function endWithParent() {
  const began = ancestors();
  const look = () => {
    if (ancestors() === began) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  };
  const timer = setInterval(look, 500);
  timer.unref();
  return () => clearInterval(timer);
}

/** The shell, and npm behind it where the system tells. */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    // After the name in brackets come the state and the parent.
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]}`;
  } catch {
    return `${process.ppid}`;
  }
}
