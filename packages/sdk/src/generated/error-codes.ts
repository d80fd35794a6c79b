// Generated from packages/schema/schema.graphql and operations/ by npm run generate. Don't edit.

/** The codes of the gateway's errors; docs/errors.md says of each what to do. */
export type ErrorCode =
  /** 400. The request is not a GraphQL request: {detail}. */
  | "MALFORMED_REQUEST"
  /** 400. The query can't be read: {detail}. */
  | "QUERY_SYNTAX"
  /** 400. The query doesn't fit the schema: {detail}. */
  | "QUERY_INVALID"
  /** 400. The query asks for too much at once: {detail}. */
  | "QUERY_TOO_COSTLY"
  /** 400. {field} is not acceptable: {detail}. */
  | "BAD_INPUT"
  /** 400. {value} is not a date or an instant that exists. */
  | "BAD_DATE"
  /** 400. The filter can't be met: {detail}. */
  | "IMPOSSIBLE_FILTER"
  /** 400. There is no region {region} among the city and its counties. */
  | "UNKNOWN_REGION"
  /** 400. A page of {asked} is larger than the {limit} allowed. */
  | "PAGE_TOO_LARGE"
  /** 400. The cursor was not made by this gateway, or was altered. */
  | "CURSOR_INVALID"
  /** 400. The cursor belongs to another query. */
  | "CURSOR_OF_OTHER_QUERY"
  /** 404. There is no {entity} {id}. */
  | "NOT_FOUND"
  /** 503. The answer doesn't have the coverage you require: {missing}. */
  | "COVERAGE_NOT_MET"
  /** 401. The API key is not known, or was revoked. */
  | "KEY_UNKNOWN"
  /** 401. This needs an API key. */
  | "KEY_REQUIRED"
  /** 403. The key {key} may not do this in region {region}: {reason}. */
  | "NOT_PERMITTED"
  /** 409. {entity} of region {region} can't be written through this gateway. Or: Region {region} keeps its {entity} records in a table of its own, and there this can only be done by the county's own system: take it in there; its case is then handled here, with recordCaseEvent. */
  | "NOT_WRITABLE"
  /** 400. {source} doesn't map {what}. */
  | "NOT_MAPPED"
  /** 409. The idempotency key {key} was used for another input. */
  | "IDEMPOTENCY_CONFLICT"
  /** 409. {id} has changed since you read it. */
  | "VERSION_CONFLICT"
  /** 409. The case doesn't take this event: {why}. */
  | "CASE_REFUSED"
  /** 409. The letter lacks {elements}. */
  | "LETTER_INCOMPLETE"
  /** 409. The number {number} is another record's in region {region}. */
  | "NUMBER_TAKEN"
  /** 409. The report can't be frozen: {count} errors stand ({rules}). */
  | "REPORT_HAS_ERRORS"
  /** 413. The file is larger than the {limit} bytes allowed. */
  | "FILE_TOO_LARGE"
  /** 415. The file is not taken: {detail}. */
  | "FILE_TYPE_REFUSED"
  /** 400. The file that arrived has the SHA-256 {actual}, not {given}. */
  | "FILE_HASH_MISMATCH"
  /** 404. Region {region} has no file {sha256}. */
  | "FILE_NOT_FOUND"
  /** 404. No request fits this registration number, query code and name together. */
  | "REQUEST_NOT_RECOGNISED"
  /** 429. There were too many attempts. */
  | "TOO_MANY_ATTEMPTS"
  /** 409. A write under this idempotency key is still under way. */
  | "WRITE_IN_PROGRESS"
  /** 503. The source {source} did not say whether the write took place. */
  | "WRITE_UNCERTAIN"
  /** 504. {source} did not answer in time. */
  | "SOURCE_LATE"
  /** 503. {source} can't be reached or refused the question. Or: {source} is not read: its mapping does not fit its database. */
  | "SOURCE_FAILED"
  /** 503. {source} has failed repeatedly and is not being asked for now. */
  | "SOURCE_SUSPENDED"
  /** 409. No number is left in the series {series}. */
  | "NUMBERS_EXHAUSTED"
  /** 500. {file}: {path}: {detail}. */
  | "CONFIG_INVALID"
  /** 500. {file}: {path}: {detail}. */
  | "MAPPING_INVALID"
  /** 500. Port {port} is taken. */
  | "PORT_TAKEN"
  /** 502. {url} did not take what was sent: {detail}. */
  | "NOT_DELIVERED"
  /** 500. Something went wrong here ({reference}). */
  | "INTERNAL";
