export type { Label, Language, Role, Source, SourceStatus } from "@zwgk/schema";
export { ZwgkError } from "@zwgk/schema";
export type { GatewayConfig } from "./config/config.js";
export { parseConfig } from "./config/parse-config.js";
export { createGateway, type Gateway, type GatewayOptions, type MappingFile } from "./create-gateway.js";
export { type ApiKey, formatApiKey, newApiKey } from "./identity/api-key.js";
export type { Identity, KeyRecord, NewKey } from "./identity/identity.js";
export { homeTables } from "./mapping/home-ddl.js";
export { formatLogLine, type Log, type LogLine } from "./observability/log.js";
