export { type BuildOptions, type BuiltCity, buildCity, builtCity, cityIsBuilt } from "./build/build-city.js";
export { DEFAULT_PREFIX, databaseName, type Server, sourceIds } from "./build/names.js";
export { type DemoConfig, type DemoSource, demoConfig, demoSources } from "./build/sources.js";
export { City, type CityOptions, type Records, SEED } from "./city/city.js";
export { city, counties, type Place, places } from "./city/places.js";
export { AS_OF } from "./city/plan.js";
