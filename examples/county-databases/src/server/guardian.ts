import { spawn } from "node:child_process";
import type { Socket } from "node:net";

/** Stops PostgreSQL when we end without having stopped it. */
export interface Guardian {
  /** Dismisses it: PostgreSQL has ended in order. */
  dismiss(): void;
}

/**
 * A shell that waits on a pipe from us. The system closes the pipe when we end, whatever ended us, kill -9
 * included; the shell then asks PostgreSQL for a fast shutdown. It is in a session of its own, as PostgreSQL
 * is, so that a Ctrl-C at the terminal reaches only us and the shutdown keeps its order.
 */
export function placeGuardian(postgresPid: number): Guardian {
  if (process.platform === "win32") return { dismiss: () => undefined };
  const shell = spawn("/bin/sh", ["-c", 'read -r _ || kill -INT "$1"', "zwgk-guardian", String(postgresPid)], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  // Without a guardian the server still works; the next start clears what is left.
  shell.on("error", () => undefined);
  shell.stdin.on("error", () => undefined);
  shell.unref();
  (shell.stdin as Socket).unref();
  return {
    dismiss: () => {
      shell.stdin.end("done\n");
    },
  };
}
