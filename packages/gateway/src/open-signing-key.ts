import { keptSigningKey, type SigningKey } from "./archive/signing-key.js";
import type { GatewayConfig } from "./config/config.js";
import { openHome } from "./open-home.js";

/** The city's key under its dossiers, without a running gateway. @throws SourceFailedError when home can't be reached */
export async function openSigningKey(config: GatewayConfig): Promise<SigningKey> {
  const home = await openHome(config);
  return keptSigningKey(home.store.query, config.city.region).finally(() => home.close());
}
