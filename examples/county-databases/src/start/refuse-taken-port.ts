import { createServer } from "node:net";
import { ZwgkError } from "@zwgk/gateway";

/** Refuses a port that is taken before minutes of work are done for nothing. @throws ZwgkError PORT_TAKEN */
export async function refuseTakenPort(port: number, host: string): Promise<void> {
  if (port === 0) return;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(cause.code === "EADDRINUSE" ? new ZwgkError("PORT_TAKEN", { port }, { cause }) : cause);
    });
    server.listen(port, host, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}
