import { dayText, momentText, type Span, span, workdays } from "./days.js";
import type { Ground } from "./ground.js";
import { creditCode, digits, organizationCode } from "./identifiers.js";
import { AS_OF, plan, spans } from "./plan.js";
import type { Random } from "./random.js";
import type { Institution, InstitutionItem, OpenDay } from "./records.js";
import { momentIn } from "./timing.js";

const listed: readonly (readonly [name: string, sector: string, department: string, kind: string])[] = [
  ["阜阳市第三中学", "EDUCATION", "市教育局", "12"],
  ["阜阳市第十中学", "EDUCATION", "市教育局", "12"],
  ["阜阳师范大学附属中学", "EDUCATION", "市教育局", "12"],
  ["阜阳职业技术学院", "EDUCATION", "市教育局", "12"],
  ["阜阳幼儿师范高等专科学校", "EDUCATION", "市教育局", "12"],
  ["阜阳市人民医院", "HEALTH", "市卫生健康委", "12"],
  ["阜阳市中医医院", "HEALTH", "市卫生健康委", "12"],
  ["阜阳市第二人民医院", "HEALTH", "市卫生健康委", "12"],
  ["阜阳市妇幼保健院", "HEALTH", "市卫生健康委", "12"],
  ["阜阳市第五人民医院", "HEALTH", "市卫生健康委", "12"],
  ["阜阳创业水务有限公司", "WATER", "市住房城乡建设局", "91"],
  ["阜阳市颍南供水有限公司", "WATER", "市水利局", "91"],
  ["国网安徽省电力有限公司阜阳供电公司", "POWER", "市发展改革委", "91"],
  ["阜阳国祯燃气有限公司", "GAS", "市住房城乡建设局", "91"],
  ["阜阳新奥燃气有限公司", "GAS", "市住房城乡建设局", "91"],
  ["阜阳华润热力有限公司", "HEATING", "市住房城乡建设局", "91"],
  ["阜阳颍泉热电有限公司", "HEATING", "市住房城乡建设局", "91"],
  ["阜阳市生态环境监测中心", "ENVIRONMENT", "市生态环境局", "12"],
  ["阜阳创业水务颍南污水处理厂", "ENVIRONMENT", "市生态环境局", "91"],
  ["阜阳绿色动力环保发电厂", "ENVIRONMENT", "市生态环境局", "91"],
  ["阜阳中环危险废物处置中心", "ENVIRONMENT", "市生态环境局", "91"],
  ["阜阳市公共交通总公司", "TRANSPORT", "市交通运输局", "91"],
  ["阜阳汽车客运集团有限公司", "TRANSPORT", "市交通运输局", "91"],
  ["阜阳民航机场有限公司", "TRANSPORT", "市交通运输局", "91"],
  ["阜阳市轨道交通建设运营有限公司", "TRANSPORT", "市交通运输局", "91"],
];
const joinedLater: typeof listed = [
  ["阜阳市肿瘤医院", "HEALTH", "市卫生健康委", "12"],
  ["阜阳颍东再生资源发电厂", "ENVIRONMENT", "市生态环境局", "91"],
];

const blocks: readonly (readonly [string, string, number])[] = [
  ["RULES", "公开制度", 1],
  ["NOTICES", "便民公告", 5],
  ["SERVICES", "公共服务", 4],
];
const itemWords: Readonly<Record<string, readonly string[]>> = {
  EDUCATION: ["招生简章", "收费项目公示", "奖助学金评定公示", "校园开放安排", "教师招聘公告"],
  HEALTH: ["门诊专家排班", "医疗服务价格公示", "住院流程", "义诊活动预告", "药品采购公示"],
  WATER: ["计划停水通知", "水质检测月报", "水价标准", "用户报装流程"],
  POWER: ["计划停电公告", "电价标准", "业扩报装服务", "供电质量情况"],
  GAS: ["燃气安全检查通知", "燃气价格公示", "停气抢修通知", "报装流程"],
  HEATING: ["供热开栓公告", "供热收费标准", "检修停热通知", "用热申请流程"],
  ENVIRONMENT: ["污染物排放监测月报", "自行监测方案", "突发环境事件应急预案", "设施运行情况"],
  TRANSPORT: ["公交线路调整公告", "票价及优惠政策", "节假日运营安排", "失物招领"],
};

/** The institutions on the city's list: twenty-five on the day of the account, two more later. */
export function institutionsOf(ground: Ground): readonly Institution[] {
  if (!ground.isCity) return [];
  const random = ground.random("institutions");
  const dates = ["2021-12-01", "2022-03-15", "2022-06-20"];
  return [...listed, ...joinedLater].map(([name, sector, supervisingDepartment, kind], at) => ({
    n: at + 1,
    name,
    creditCode: creditCode(kind, ground.place.region, organizationCode(`48${digits(random, 6)}`)),
    sector,
    supervisingDepartment,
    listedOn: at < listed.length ? (dates[at % 3] as string) : "2024-03-01",
  }));
}

/** What they disclose. */
export function institutionItemsOf(ground: Ground, institutions: readonly Institution[]): readonly InstitutionItem[] {
  if (!ground.isCity) return [];
  const random = ground.random("institution-items");
  const items: InstitutionItem[] = [];
  for (const [name, amount] of Object.entries(plan.institutionItems) as [
    keyof typeof plan.institutionItems,
    number,
  ][]) {
    const pool = name === "y2024" ? institutions : institutions.slice(0, listed.length);
    for (let at = 0; at < amount + Math.ceil(amount / 80); at += 1) {
      const { day, second } = momentIn(name, spans[name], at, random);
      items.push(item(random.pick(pool), momentText(day, second), at < amount ? "live" : "deleted", random));
    }
  }
  items.sort((one, other) => (one.publishedAt < other.publishedAt ? -1 : 1));
  return items.map((one, at) => ({ ...one, n: at + 1 }));
}

function item(
  institution: Institution,
  publishedAt: string,
  state: InstitutionItem["state"],
  random: Random,
): InstitutionItem {
  const [block, word] = random.weighted(blocks.map((one) => [one, one[2]] as const));
  const matter = random.pick(itemWords[institution.sector] ?? ["信息"]);
  const month = `${publishedAt.slice(0, 4)}年${Number(publishedAt.slice(5, 7))}月`;
  return {
    n: 0,
    institution,
    block,
    title: `${institution.name}${month}${block === "RULES" ? `${word}：` : ""}${matter}`,
    publishedAt,
    state,
  };
}

const themes = [
  "走进污水处理厂",
  "垃圾变电的秘密",
  "空气质量怎么测",
  "六五环境日公众开放",
  "危险废物去哪儿了",
  "小小环保讲解员",
];
const otherThemes = ["走进水厂", "公交进社区", "校园开放日", "健康大讲堂", "电力科普行"];

/** Fifty-six days of environmental institutions with 5,700 visitors and more until the account, and those of the others. */
export function openDaysOf(ground: Ground, institutions: readonly Institution[]): readonly OpenDay[] {
  if (!ground.isCity) return [];
  const random = ground.random("open-days");
  const environment = institutions.filter((one) => one.sector === "ENVIRONMENT" && one.listedOn < "2024");
  const others = institutions.filter((one) => one.sector !== "ENVIRONMENT" && one.listedOn < "2024");
  const days = [
    ...held(random, environment, 38, 3_310, spans.y2022, themes),
    ...held(random, environment, 56, 5_700, span("2023-02-13", AS_OF), themes),
    ...held(random, environment, 2, 130, spans.late, themes),
    ...held(random, environment, 61, 6_480, spans.y2024, themes),
    ...held(random, others, 21, 1_520, spans.y2022, otherThemes),
    ...held(random, others, 33, 2_960, spans.account, otherThemes),
    ...held(random, others, 40, 3_870, spans.y2024, otherThemes),
    ...held(random, environment, 3, 420, spans.account, themes).map((one) => ({ ...one, state: "deleted" as const })),
  ];
  days.sort((one, other) => (one.heldOn < other.heldOn ? -1 : 1));
  return days.map((one, at) => ({ ...one, n: at + 1 }));
}

/** Days with visitors that sum up to the total; the first is on the last day of the span. */
function held(
  random: Random,
  pool: readonly Institution[],
  count: number,
  total: number,
  within: Span,
  words: readonly string[],
): OpenDay[] {
  const weights = Array.from({ length: count }, () => random.between(40, 160));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const visitors = weights.map((weight) => Math.floor((weight * total) / sum));
  visitors[0] = (visitors[0] as number) + total - visitors.reduce((all, one) => all + one, 0);
  return visitors.map((one, at) => ({
    n: 0,
    institution: random.pick(pool),
    heldOn: dayText(at === 0 ? within.to : random.pick(workdays(within))),
    theme: random.pick(words),
    visitors: one,
    visitorsAtLeast: at % 4 === 1,
    state: "live",
  }));
}
