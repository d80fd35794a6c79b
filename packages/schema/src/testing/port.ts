export { entityNamed } from "../entities.js";
export type { Entity } from "../entity.js";
export type { Label } from "../label.js";
export * from "../source.js";
export * from "../source-status.js";
