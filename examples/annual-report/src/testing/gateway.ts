import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Figure, FigureSet } from "../figure.js";
import type { Answer } from "../statutory/answer.js";

/** What a request asked: the operation and its variables. */
export interface Asked {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A gateway that answers from a fixed set of figures, over HTTP on loopback. */
export interface FixedGateway {
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** Starts it. `refuse` gives GraphQL errors instead of an answer, `tables` the statutory report. */
export async function startFixedGateway(
  set: FigureSet,
  refuse?: (asked: Asked) => unknown,
  tables?: (asked: Asked) => Answer,
): Promise<FixedGateway> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = await read(request);
    asked.push(one);
    const errors = refuse?.(one);
    response.setHeader("content-type", "application/json");
    const data = () => (tables ? { statutoryReport: tables(one) } : answer(one, set));
    response.end(JSON.stringify(errors ? { errors } : { data: data() }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, asked, close: () => close(server) };
}

async function read(request: IncomingMessage): Promise<Asked> {
  return JSON.parse(await text(request)) as Asked;
}

function answer({ operationName, variables }: Asked, set: FigureSet): unknown {
  const figures = [...set.figures.values()];
  if (operationName === "figures_definitions") {
    return {
      figureDefinitions: figures.map(({ key, scope }) => ({
        key,
        counties: scope.zh !== "市本级" || key.startsWith("requests."),
      })),
    };
  }
  if (operationName === "regions_list") return { regions: regionsOf(set) };
  const keys = variables.keys as readonly string[];
  return {
    figures: figures.filter(({ key }) => keys.includes(key)).map((one) => sent(one, variables.parts === true)),
  };
}

function sent({ byRegion, ...figure }: Figure, parts: boolean): unknown {
  return parts ? { ...figure, breakdown: byRegion } : figure;
}

function regionsOf(set: FigureSet): unknown {
  const edges = [...set.names].map(([code, name]) => ({ cursor: code, late: false, node: { code, name } }));
  const pageInfo = { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false };
  return { edges, pageInfo, coverage: { complete: true, expected: 1, answered: 1, sources: [] } };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
