import type { Context } from "../context.js";
import { badInput } from "../kit/checked-value.js";
import { checkedRegion, knownRegions } from "../kit/regions.js";
import type { Label } from "../label.js";
import { figureDefinitions } from "./definitions.js";
import type { FigureDefinition, FigureScope } from "./figure.js";

/** Where figures are told for: the city, or one county of it. */
export interface Place {
  readonly region: string;
  readonly isCity: boolean;
  readonly counties: readonly string[];
}

/** The place of a region; default: the city. @throws UnknownRegionError */
export function placeOf(region: string | null | undefined, context: Context): Place {
  const code = checkedRegion(region ?? context.cityRegion, context.source, ["region"]);
  const counties = [...knownRegions(context.source)].filter((one) => one !== context.cityRegion);
  return { region: code, isCity: code === context.cityRegion, counties };
}

/** The regions whose records a figure counts there. */
export function regionsOf({ scope }: FigureDefinition, { region, isCity, counties }: Place): readonly string[] {
  if (!isCity || scope === "CITY") return [region];
  return scope === "COUNTIES" ? counties : [region, ...counties].sort();
}

/** The scope in words. */
export function scopeLabel({ scope }: FigureDefinition, { isCity }: Place): Label {
  return isCity ? scopeLabels[scope] : { en: "This county", zh: "本县（市、区）" };
}

/** Every scope in words. */
export const scopeLabels: Readonly<Record<FigureScope, Label>> = {
  CITY: { en: "The city itself", zh: "市本级" },
  COUNTIES: { en: "The counties", zh: "各县（市、区）" },
  CITY_AND_COUNTIES: { en: "The city and its counties", zh: "市县两级" },
};

const byKey = new Map(figureDefinitions.map((definition) => [definition.key, definition]));

/** The figures asked for; default: all that have a meaning there. @throws BadInputError */
export function figuresOf(
  keys: readonly string[] | null | undefined,
  place: Place | null,
): readonly FigureDefinition[] {
  const meant = (one: FigureDefinition) => place === null || place.isCity || one.counties;
  if (!keys) return figureDefinitions.filter(meant);
  return [...new Set(keys)].map((key) => {
    const at = keys.indexOf(key);
    const definition = byKey.get(key);
    if (!definition) {
      throw badInput(
        ["keys", at],
        `there is no figure ${key}; figureDefinitions lists them`,
        `没有指标 ${key}，见 figureDefinitions`,
      );
    }
    if (meant(definition)) return definition;
    throw badInput(["keys", at], `${key} is a figure of the city only`, `${key} 仅为市级指标`);
  });
}
