import { pipeline } from "node:stream/promises";
import type { Context } from "@zwgk/schema";
import type { Packing } from "../archive/pack.js";
import { createRoute, downloadHeaders, type Route, type RouteOptions } from "./route.js";

/** An archive that is being packed, and the name under which it is saved. */
export interface NamedPacking extends Packing {
  readonly name: string;
}

export interface ArchiveRouteOptions extends Pick<RouteOptions, "makeContext" | "errors"> {
  /** Packs the dossier of a request; whoever may not have it is refused here. */
  readonly exportDossier: (id: string, context: Context) => Promise<NamedPacking>;
}

/** `GET /dossiers/{request}.zip`: a dossier as an archive that proves itself, streamed. */
export function createArchiveRoute({ exportDossier, ...frame }: ArchiveRouteOptions): Route {
  return createRoute({
    ...frame,
    path: /^\/dossiers\/([^/]+)\.zip$/,
    methods: {
      GET: async ({ context, parts: [id = ""] }, response) => {
        const { name, size, bytes } = await exportDossier(id, context);
        response.writeHead(200, downloadHeaders(`${name}.zip`, "application/zip", size));
        await pipeline(bytes, response);
      },
    },
  });
}
