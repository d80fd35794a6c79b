import { createServer, type Server, type ServerResponse } from "node:http";
import type { County } from "./county.js";
import { figures } from "./figures.js";
import { documentJson } from "./json.js";
import type { Kind } from "./layout.js";
import { localKey, mergedPage, partOf, placeOf } from "./merged.js";
import { queuePage } from "./queue.js";

const size = 20;

/** The limit: what the gateway does in these workloads, by hand, and nothing else. */
export function rawServer(counties: readonly County[]): Server {
  const byRegion = new Map(counties.map((county) => [county.layout.region, county]));
  const bySource = new Map(counties.map((county) => [county.layout.source, county]));

  function answer(path: string, query: ReadonlyMap<string, string>): Promise<string> {
    switch (path) {
      case "/w1":
        return newestOfKind(known(byRegion, query.get("region")), query.get("kind") as Kind);
      case "/w2":
        return mergedPage(counties, size, query.has("after") ? placeOf(query.get("after") as string) : null);
      case "/w3":
        return figures(counties, query.get("from") as string, query.get("to") as string);
      case "/queue":
        return queuePage(known(bySource, "home"), query.get("region") as string, query.get("asOf") as string, size);
      case "/w4":
        return one(bySource, query.get("id") as string);
      default:
        throw new Error(`There is no ${path}`);
    }
  }

  return createServer((request, response) => {
    const url = request.url ?? "";
    const mark = url.indexOf("?");
    const path = mark < 0 ? url : url.slice(0, mark);
    Promise.resolve()
      .then(() => answer(path, parameters(mark < 0 ? "" : url.slice(mark + 1))))
      .then(
        (body) => send(response, 200, body),
        (error: Error) => send(response, 500, JSON.stringify({ error: error.message })),
      );
  });
}

async function newestOfKind(county: County, kind: Kind): Promise<string> {
  const documents = await county.page({ of: "kind", kind }, size, []);
  return `{"data":{"documents":{"nodes":[${documents.map(documentJson).join(",")}]}}}`;
}

async function one(bySource: ReadonlyMap<string, County>, id: string): Promise<string> {
  const [, source, key = ""] = id.split(":");
  const county = known(bySource, source);
  const [document] = await county.page({ of: "one", part: partOf(key) }, 1, [localKey(key)]);
  return `{"data":{"document":${document ? documentJson(document) : "null"}}}`;
}

function known(counties: ReadonlyMap<string, County>, name: string | undefined): County {
  const county = counties.get(name ?? "");
  if (county === undefined) throw new Error(`There is no ${name}`);
  return county;
}

function parameters(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pair of text.split("&")) {
    const mark = pair.indexOf("=");
    if (mark > 0) found.set(pair.slice(0, mark), decodeURIComponent(pair.slice(mark + 1)));
  }
  return found;
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}
