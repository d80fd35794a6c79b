import { city, type Place, places } from "../city/places.js";

/** The bodies of the demo city that answer requests, as its operator would have written them down. */
export function answeringBodies(): readonly object[] {
  return places.flatMap((place) => [governmentOf(place), departmentsOf(place), taxOfficeOf(place), townshipsOf(place)]);
}

/**
 * The office answers for the government; a government as defendant is for the intermediate court, before and after
 * reconsideration (DOMAIN.md §8.4).
 */
function governmentOf(place: Place): object {
  const name = `${place.name}人民政府办公室`;
  return {
    region: place.region,
    agencyKind: "GOVERNMENT",
    name,
    word: `${place.numberCode}政办`,
    remedies: {
      kind: place === city ? "CITY_GOVERNMENT" : "COUNTY_GOVERNMENT",
      governments: governmentsOf(place),
      court: `${city.name}中级人民法院`,
    },
    contact: `${name}，电话0558-0000000`,
    payment: `缴入${place.name}非税收入财政专户，执收单位${name}`,
  };
}

/** Departments answer in their own names, each with a word of its own that is not known here. */
function departmentsOf(place: Place): object {
  const kind = place === city ? "CITY_DEPARTMENT" : "COUNTY_DEPARTMENT";
  return {
    region: place.region,
    agencyKind: "DEPARTMENT",
    remedies: { kind, governments: governmentsOf(place), court: courtOf(place) },
  };
}

/** Led from above: the superior tax office reconsiders, not the government of the place (行政复议法 27). */
function taxOfficeOf(place: Place): object {
  const superiorAgency = place === city ? "安徽省税务局" : `${city.name}税务局`;
  return {
    region: place.region,
    agency: `${place.name}税务局`,
    remedies: { kind: "VERTICAL", governments: governmentsOf(place), superiorAgency, court: courtOf(place) },
  };
}

function townshipsOf(place: Place): object {
  return {
    region: place.region,
    agencyKind: "TOWNSHIP",
    remedies: { kind: "TOWNSHIP", governments: governmentsOf(place), court: courtOf(place) },
  };
}

function governmentsOf(place: Place) {
  const above = { province: "安徽省人民政府", city: `${city.name}人民政府` };
  return place === city ? above : { ...above, county: `${place.name}人民政府` };
}

function courtOf({ name, suffix }: Place): string {
  if (name === city.name) return `${city.name}颍州区人民法院`;
  return suffix === "区" ? `${city.name}${name}人民法院` : `${name}人民法院`;
}
