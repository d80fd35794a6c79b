export { readCatalog } from "./catalog.js";
export { Database, type DatabaseOptions } from "./database.js";
export { defaultConnections, defaultTimeouts, type SqlConnections, type SqlTimeouts } from "./settings.js";
export { createSqlSource, holdingsOf, type SqlSource, type SqlSourceOptions } from "./sql-source.js";
