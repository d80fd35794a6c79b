import { city, type Place } from "../city/places.js";
import { uuid } from "./spelling.js";

/** Keys of home that sort as the records do. */
export const homeKey = (region: string) => (one: { readonly n: number }) =>
  `${region}-${String(one.n).padStart(7, "0")}`;

/** The id under which the gateway knows a request of a place, by how its source lays requests out. */
export function requestIdOf({ source, region }: Place): (one: { readonly n: number }) => string {
  // Yingshang has no table for requests: home keeps them.
  if (source === city.source || source === "yingshang")
    return (one) => `Request:${city.source}:${homeKey(region)(one)}`;
  if (source === "yingquan") return (one) => `Request:${source}:${uuid("apply", one.n)}`;
  return (one) => `Request:${source}:${one.n}`;
}
