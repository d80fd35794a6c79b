export { type Client, createClient, type NodeOf } from "./client.js";
export * from "./errors/index.js";
export type { ErrorCode } from "./generated/error-codes.js";
export type { Subjects } from "./generated/subjects.js";
export type * from "./generated/types.js";
export type { Language } from "./language.js";
export { List } from "./list.js";
export { graphql, type Keyed, type Operation, type ResultOf, type VariablesOf } from "./operation.js";
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  FetchAnswer,
  FetchBody,
  FetchInit,
  HeaderMap,
  Headers,
} from "./options.js";
export type { Entry, Page, PageVariables } from "./page.js";
export type { RequestFiles, StoredFile, UploadOptions } from "./request-files.js";
