import { codeList, entity, type } from "../entity.js";

/** Level of an administrative division or of a body. */
export const regionLevel = codeList(
  "RegionLevel",
  { en: "Level", zh: "层级" },
  {
    CITY: { en: "City", zh: "市级" },
    COUNTY: { en: "County", zh: "县级" },
    TOWNSHIP: { en: "Township", zh: "乡级" },
    VILLAGE: { en: "Village", zh: "村级" },
  },
);

/** Administrative division (行政区划): city, county, township, village. Key: its code. */
export const region = entity({
  name: "Region",
  plural: "regions",
  label: { en: "Administrative division", zh: "行政区划" },
  note: "City, county, township or village, by GB/T 2260 and its extensions to 9 and 12 digits.",
  table: "region",
  fields: {
    code: { type: type.regionCode, label: { en: "Code", zh: "区划代码" }, required: true },
    name: { type: type.string, label: { en: "Name", zh: "名称" }, required: true },
    level: { type: type.code(regionLevel), label: { en: "Level", zh: "层级" }, required: true },
    parent: { type: type.reference("Region"), label: { en: "Parent", zh: "上级区划" } },
    statisticsOnly: {
      type: type.boolean,
      label: { en: "Statistics only", zh: "仅用于统计" },
      note: "A zone with a code of the statistics office that is not in GB/T 2260.",
    },
  },
  inverses: {
    children: { to: "Region", by: "parent", label: { en: "Divisions directly below", zh: "下级区划" } },
  },
  defaultOrder: [{ field: "code", descending: false }],
  identity: "code",
});
