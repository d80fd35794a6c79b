export * from "./faulty-source.js";
export * from "./fixed-context.js";
export * from "./memory-ledgers.js";
export * from "./memory-source.js";
export * from "./memory-writes.js";
export * from "./plain-cursors.js";
export * from "./plain-letter-files.js";
export type { RecordInput } from "./records.js";
