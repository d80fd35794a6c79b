import type { AddressInfo } from "node:net";
import { parse } from "yaml";
import { County } from "../raw/county.js";
import { layouts } from "../raw/layouts/index.js";
import { rawServer } from "../raw/server.js";
import type { CityAddress } from "./messages.js";
import { serving } from "./serving.js";

/** The limit server. */
serving(async (city) => {
  const counties = await Promise.all(layouts.map((layout) => open(layout, city)));
  const server = rawServer(counties);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close();
      server.closeAllConnections();
      await Promise.all(counties.map((county) => county.close()));
    },
  };
});

function open(layout: (typeof layouts)[number], { home, mappings }: CityAddress): Promise<County> {
  if (layout.source === "home") return County.open(layout, null, home);
  const mapped = mappings.find(({ text }) => (parse(text) as { source: string }).source === layout.source);
  if (mapped === undefined) throw new Error(`No mapping file is of ${layout.source}`);
  return County.open(layout, mapped.text, mapped.url);
}
