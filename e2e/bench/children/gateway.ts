import { createGateway, type GatewayConfig, type LogLine } from "@zwgk/gateway";
import { serving } from "./serving.js";

/** The gateway, as it is shipped. */
serving(async ({ config, mappings }) => {
  const given = config as GatewayConfig;
  const gateway = await createGateway({ config: { ...given, server: { ...given.server, port: 0 } }, mappings, log });
  const url = await gateway.listen();
  const regions = gateway.regions.map(({ region }) => region);
  const key = await gateway.identity.issue(
    { region: given.city.region, regions, role: "READER", label: "bench" },
    new Date(),
  );
  return { port: Number(new URL(url).port), key, close: () => gateway.close() };
});

const toldAtMost = 5;
let told = 0;

function log({ level, message, detail, error }: LogLine): void {
  if (level === "info" || told++ >= toldAtMost) return;
  const cause = error instanceof Error && error.cause ? error.cause : error;
  console.error(`gateway: ${message} ${JSON.stringify(detail ?? {})} ${cause instanceof Error ? cause.message : ""}`);
}
