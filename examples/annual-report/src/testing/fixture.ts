import type { CoverageLine, Figure, FigureSet, Part, Period } from "../figure.js";
import { type FigureKey, figureKeys } from "../keys.js";

const year = 2023;
const asOf = "2023-12-20";

/** Labels, units and numbers as the demo city has them; tests need them fixed, the product reads them from rows. */
const facts: Readonly<Record<FigureKey, readonly [label: string, unit: string, value: number]>> = {
  "regulations.valid": ["现行有效规章", "件", 4],
  "policyLibrary.documents": ["政策文件库累计公开文件", "件", 4253],
  "policyLibrary.normativeDocuments": ["市县两级行政规范性文件", "件", 2297],
  "catalogues.provincialDepartments": ["下发事项目录的省直业务主管部门", "家", 30],
  "catalogues.keyAreas.city": ["市级重点领域信息公开目录", "个", 56],
  "catalogues.consumerInformation.items": ["消费信息", "条", 308],
  "institutions.count": ["公共企事业单位", "家", 25],
  "institutions.items": ["公共企事业单位信息", "条", 2252],
  "institutions.openDays.environment.count": ["环保企事业单位开放日活动", "次", 56],
  "institutions.openDays.environment.visitors": ["环保企事业单位开放日受众", "人次", 5700],
  "catalogues.keyAreas.county": ["县级重点领域", "个", 31],
  "catalogues.keyAreas.township": ["乡级重点领域", "个", 12],
  "grassroots.leadDepartments": ["条线指导的市直业务主管部门", "家", 23],
  "grassroots.items": ["基层两化信息", "条", 96_500],
  "grassroots.items.county": ["县级两化信息", "条", 36_100],
  "grassroots.items.township": ["乡级两化信息", "条", 60_400],
  "interpretations.stages.personal": ["个人类环节", "个", 9],
  "interpretations.stages.enterprise": ["企业类环节", "个", 5],
  "interpretations.topic": ["政策解读专题发布解读", "篇", 487],
  "requests.received": ["新收依申请公开", "件", 108],
  "requests.carriedIn": ["上年结转", "件", 11],
  "requests.closed": ["已办结", "件", 111],
  "requests.carriedOut": ["结转下年度", "件", 8],
};

const names = new Map([
  ["341200", "阜阳市"],
  ["341202", "颍州区"],
  ["341203", "颍东区"],
  ["341204", "颍泉区"],
  ["341221", "临泉县"],
  ["341222", "太和县"],
  ["341225", "阜南县"],
  ["341226", "颍上县"],
  ["341282", "界首市"],
]);

/** Shares of the eight counties in the grassroots items, in thousandths. */
const shares = [142, 118, 96, 171, 135, 128, 149, 61];

const scopes = {
  city: { zh: "市本级", en: "City" },
  counties: { zh: "各县（市、区）", en: "Counties" },
  both: { zh: "市县两级", en: "City and counties" },
} as const;

const ofCounties: readonly string[] = [
  "catalogues.keyAreas.county",
  "catalogues.keyAreas.township",
  "grassroots.items",
];
const ofBoth: readonly string[] = ["policyLibrary.", "catalogues.consumerInformation.", "interpretations."];
const cumulative: readonly string[] = ["policyLibrary.", "institutions.count", "interpretations."];
const asOfTheDay: readonly string[] = [
  "regulations.",
  "catalogues.keyAreas.",
  "catalogues.provincial",
  "grassroots.lead",
  "requests.carried",
];
const byRegion: readonly string[] = ["grassroots.items", "grassroots.items.county", "grassroots.items.township"];

const regionsOf: Readonly<Record<keyof typeof scopes, readonly string[]>> = {
  city: ["341200"],
  counties: [...names.keys()].slice(1),
  both: [...names.keys()],
};

/** How a test wants its figures to differ from the whole year. */
export interface Variation {
  /** Region codes whose source failed. */
  readonly down?: readonly string[];
  /** Values that differ, by key. */
  readonly values?: Readonly<Partial<Record<FigureKey, number>>>;
}

/** The demo city's year, whole or with counties missing. */
export function figureSet({ down = [], values = {} }: Variation = {}): FigureSet {
  const place = { code: "341200", name: "阜阳市", level: "city" } as const;
  const figures = new Map(figureKeys.map((key) => [key, figure(key, values[key] ?? facts[key][2], down)]));
  return { place, year, asOf, names, figures };
}

function figure(key: FigureKey, whole: number, down: readonly string[]): Figure {
  const [label, unit] = facts[key];
  const scope = scopeOf(key);
  const regions = regionsOf[scope];
  const sources = regions.map((code) => line(code, down.includes(code)));
  const answered = sources.filter((source) => source.state === "ANSWERED").length;
  const parts = byRegion.includes(key) ? partsOf(whole, down) : [];
  const counted =
    parts.length > 0
      ? parts.reduce((total, part) => total + (part.value ?? 0), 0)
      : Math.floor((whole * answered) / regions.length);
  return {
    key,
    label: { zh: label, en: key },
    definition: { zh: `${label}，按记录逐条计数。`, en: `Records of ${key}, counted one by one.` },
    unit,
    period: { kind: periodOf(key), to: asOf },
    scope: scopes[scope],
    value: answered === regions.length ? whole : null,
    counted,
    lowerBound: key.endsWith("visitors"),
    coverage: { complete: answered === regions.length, expected: regions.length, answered, sources },
    byRegion: parts,
  };
}

function begins(key: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => key.startsWith(prefix));
}

function scopeOf(key: string): keyof typeof scopes {
  if (begins(key, ofCounties)) return "counties";
  return begins(key, ofBoth) ? "both" : "city";
}

function periodOf(key: string): Period["kind"] {
  if (begins(key, asOfTheDay)) return "AS_OF";
  return begins(key, cumulative) ? "CUMULATIVE" : "YEAR_TO_DATE";
}

function line(code: string, failed: boolean): CoverageLine {
  const name = names.get(code) ?? code;
  const label = { zh: name, en: code };
  const good = {
    source: `s${code}`,
    regions: [code],
    label,
    state: "ANSWERED",
    reason: null,
    lastGoodAt: "2023-12-20T09:30:00+08:00",
  };
  if (!failed) return good;
  const reason = { zh: "数据库无法连接。", en: "The database cannot be reached." };
  return { ...good, state: "FAILED", reason, lastGoodAt: "2023-12-19T22:10:00+08:00" };
}

function partsOf(whole: number, down: readonly string[]): readonly Part[] {
  const counties = [...names].slice(1);
  const values = shares.map((share) => Math.floor((whole * share) / 1000));
  const rest = whole - values.reduce((total, value) => total + value, 0);
  return counties.map(([key, name], index) => {
    const value = (values[index] ?? 0) + (index === 0 ? rest : 0);
    return { key, label: { zh: name, en: key }, value: down.includes(key) ? null : value };
  });
}

const cityOnly = [
  "regulations.",
  "catalogues.provincial",
  "catalogues.keyAreas.city",
  "institutions.",
  "grassroots.lead",
];

/** The year of one county: what has a meaning for the city only is not told. */
export function countySet(): FigureSet {
  const { figures, ...set } = figureSet();
  const told = [...figures.values()].filter(({ key }) => !begins(key, cityOnly));
  const place = { code: "341203", name: "颍东区", level: "county" } as const;
  return { ...set, place, figures: new Map(told.map((figure) => [figure.key, ofCounty(figure)])) };
}

function ofCounty(figure: Figure): Figure {
  const sources = [line("341203", false)];
  const scope = { zh: "本县（市、区）", en: "This county" };
  const byRegion = figure.byRegion.filter((part) => part.key === "341203");
  return { ...figure, scope, byRegion, coverage: { complete: true, expected: 1, answered: 1, sources } };
}

/** A year before there were records: the year's own counts are zero, and so are the stages. */
export function blankSet(): FigureSet {
  const zeros = figureKeys.filter((key) => periodOf(key) === "YEAR_TO_DATE" || key.startsWith("interpretations."));
  const values = Object.fromEntries(zeros.map((key) => [key, 0]));
  return figureSet({ values: { ...values, "requests.carriedIn": 0, "requests.carriedOut": 0 } });
}
