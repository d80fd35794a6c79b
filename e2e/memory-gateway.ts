import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { parseConfig } from "@zwgk/gateway";
import { type Context, schema, type Viewer } from "@zwgk/schema";
import { faultySource, fixedContext, memorySource } from "@zwgk/schema/testing";
import { createFederation } from "../packages/gateway/src/federation/create-federation.js";
import { createCursors } from "../packages/gateway/src/federation/cursors.js";
import { createEndpoint } from "../packages/gateway/src/plugins/endpoint.js";
import { createErrorFormatter } from "../packages/gateway/src/plugins/format-error.js";
import { smallCity } from "../packages/sdk/src/testing/small-city.js";

/** The gateway's own HTTP endpoint, with its default limits, over sources in memory. */
export interface MemoryGateway {
  readonly url: string;
  /** Stops or revives the county 341221. */
  stopCounty(stopped: boolean): void;
  /** Subscriptions that are being answered. */
  following(): number;
  close(): Promise<void>;
}

const config = parseConfig(
  "zwgk.yaml",
  `{ city: { region: "341200", label: { zh: 阜阳市, en: Fuyang } }, home: { url: "postgres://none" }, sources: [] }`,
  {},
);

const editor: Viewer = { key: "k1", label: "颍州区", role: "OPERATOR", regions: ["341200", "341202"] };

/** Starts it on a free port of loopback. The key is `county-key`. */
export async function startMemoryGateway(): Promise<MemoryGateway> {
  let stopped = false;
  let following = 0;
  const county = memorySource({
    id: "linquan",
    label: { en: "Linquan", zh: "临泉县" },
    regions: ["341221"],
    records: {
      Document: [
        { key: "1", title: "临泉县的通知", kind: "NORMATIVE", publishedAt: "2023-06-30T00:00:00.000000+08:00" },
      ],
    },
  });
  const source = createFederation({
    id: "federation",
    label: { en: "All", zh: "全市" },
    sources: [smallCity(), faultySource(county, () => (stopped ? "fail" : "none"))],
  });
  const context = fixedContext({ source, cursors: createCursors("a secret of these tests") });
  const handle = createEndpoint({
    schema,
    config,
    makeContext: (authorization, language, signal) => {
      const made: Context = {
        ...context,
        language,
        viewer: authorization === "Bearer county-key" ? editor : null,
        call: { deadline: Date.now() + config.budget.request, language },
        later: async function* until() {
          following += 1;
          while (!signal?.aborted) {
            yield made;
            await delay(20, undefined, signal ? { signal } : {}).catch(() => undefined);
          }
          following -= 1;
        },
      };
      return made;
    },
    errors: createErrorFormatter(() => undefined),
    ready: async () => true,
  });
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    following: () => following,
    stopCounty: (now) => {
      stopped = now;
    },
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
