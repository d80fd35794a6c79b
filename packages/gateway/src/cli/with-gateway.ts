import type { Context, Viewer } from "@zwgk/schema";
import type { KnownRegion } from "../create-gateway.js";
import { terminalLanguage } from "./language.js";
import { readConfigFiles } from "./read-config.js";

/** A city's sources and home, open for one command. */
export interface OpenCity {
  readonly city: string;
  /** The city first, then its counties. */
  readonly regions: readonly KnownRegion[];
  /** A frame for a question of the operator at this terminal, who may act in all regions. @param budget in milliseconds */
  frame(budget: number): Context;
}

/** Opens what a configuration names, without serving it, and closes it when the work is done. */
export async function withGateway(file: string, work: (city: OpenCity) => Promise<void>): Promise<void> {
  const { config, mappings } = readConfigFiles(file);
  // Loaded here: help, and a configuration that is wrong, need no server and no database.
  const { createGateway } = await import("../create-gateway.js");
  const gateway = await createGateway({ config, mappings, log: () => undefined });
  const { regions } = gateway;
  const codes = regions.map((one) => one.region);
  const operator: Viewer = { key: "cli", label: "zwgk", role: "OPERATOR", regions: codes };
  const frame = (budget: number) => gateway.contextOf(operator, terminalLanguage(process.env), budget);
  await work({ city: config.city.region, regions, frame }).finally(() => gateway.close());
}
