import { areas, mattersOf } from "./areas.js";
import type { Topic } from "./data/topics.js";
import type { Ground } from "./ground.js";
import type { Random } from "./random.js";
import type { Catalogue, Organization } from "./records.js";

/** What a title is made of. */
export interface Heading {
  readonly ground: Ground;
  readonly random: Random;
  readonly publisher: Organization;
  readonly topic: Topic;
  readonly year: number;
  readonly month: number;
}

export interface Titled {
  readonly title: string;
  readonly genre: string;
  /** 试行, 暂行: in force for two years. */
  readonly trial: boolean;
}

const forms: readonly (readonly [string, boolean])[] = [
  ["实施办法", false],
  ["管理办法", false],
  ["实施细则", false],
  ["若干措施", false],
  ["管理规定", false],
  ["暂行办法", true],
  ["实施办法（试行）", true],
  ["工作规程（试行）", true],
];

/** Who speaks in the title: the government itself in half of the cases where its office publishes. */
export function issuerOf({ ground, publisher, random }: Heading): string {
  if (publisher.kind !== "GOVERNMENT") return publisher.name;
  return random.chance(0.5) ? `${ground.place.name}人民政府` : publisher.name;
}

/** Title of a normative document (行政规范性文件). */
export function normativeTitle(heading: Heading, issuer: string): Titled {
  const { ground, random, topic, year } = heading;
  const dice = random.next();
  const [form, trial] = random.pick(forms);
  if (dice < 0.55) {
    const act = `${ground.place.name}${topic.subject}${form}`;
    return { title: `${issuer}关于印发《${act}》的通知`, genre: "NOTICE", trial };
  }
  if (dice < 0.75)
    return { title: `${issuer}关于进一步加强${topic.subject}工作的实施意见`, genre: "OPINION", trial: false };
  if (dice < 0.86) return { title: `${issuer}关于加强${topic.subject}的通告`, genre: "PUBLIC_NOTICE", trial: false };
  if (dice < 0.94)
    return { title: `${issuer}关于调整${year}年度${topic.subject}有关标准的通知`, genre: "NOTICE", trial: false };
  if (dice < 0.98)
    return { title: `${issuer}关于废止和修改${topic.subject}部分文件的决定`, genre: "DECISION", trial: false };
  return { title: `${issuer}关于公布${topic.subject}事项清单的公告`, genre: "ANNOUNCEMENT", trial: false };
}

/** Title of another policy document. */
export function policyTitle(heading: Heading, issuer: string): Titled {
  const { ground, random, topic, year } = heading;
  const place = ground.place.name;
  const say = (title: string, genre: string): Titled => ({ title, genre, trial: false });
  switch (random.below(8)) {
    case 0:
      return say(`${issuer}关于印发${place}${topic.subject}工作方案的通知`, "NOTICE");
    case 1:
      return say(`${issuer}关于印发${place}${topic.subject}三年行动计划（${year}—${year + 2}年）的通知`, "NOTICE");
    case 2:
      return say(`${issuer}关于印发${year}年${topic.subject}工作要点的通知`, "NOTICE");
    case 3:
      return say(`${issuer}关于做好${year}年${topic.subject}有关工作的通知`, "NOTICE");
    case 4:
      return say(`${issuer}关于${topic.subject}的指导意见`, "OPINION");
    case 5:
      return say(
        `${issuer}关于${year}年${random.pick(["上半年", "第一季度", "第三季度", ""])}${topic.subject}工作情况的通报`,
        "CIRCULAR",
      );
    case 6:
      return say(`${issuer}关于同意${partOf(ground, random)}${topic.subject}实施方案的批复`, "REPLY");
    default:
      return say(`${issuer}关于建立${topic.subject}联席会议制度的函`, "LETTER");
  }
}

function partOf(ground: Ground, random: Random): string {
  return ground.townships.length > 0
    ? random.pick(ground.townships).name
    : random.pick(["颍州区", "颍泉区", "颍东区", "市直"]);
}

const livelihood =
  "就业促进 新徽菜·名徽厨 老年助餐服务 健康口腔 安心托幼 快乐健身 便民停车 放心家政 文明菜市 老有所学".split(" ");

/** Title of other information, by the column it stands in. */
export function informationTitle(heading: Heading, column: Catalogue): string {
  const { ground, random, publisher, topic, year, month } = heading;
  const place = ground.place.name;
  const who = publisher.name;
  const number = random.between(1, 260);
  const choose = (...titles: string[]) => random.pick(titles);
  switch (column.code) {
    case "0201":
      return choose(`${who}领导班子成员工作分工`, `${who}关于领导同志分工调整的公告`, `${who}内设机构及职责`);
    case "0202":
      return choose(
        `${who}${year}年工作计划`,
        `${who}${year - 1}年工作总结和${year}年工作安排`,
        `${place}${topic.subject}“十四五”规划实施情况`,
      );
    case "0203":
      return choose(`${place}${year}年${month}月主要经济指标`, `${place}${year}年${month}月${topic.subject}统计情况`);
    case "0204":
      return choose(
        `${who}${year}年部门预算`,
        `${who}${year - 1}年度部门决算`,
        `${who}${year}年“三公”经费公开`,
        `${place}${year}年${month}月财政收支情况`,
      );
    case "0205":
      return choose(
        `${who}${year}年公开招聘工作人员公告`,
        `${who}公开招聘拟聘用人员公示（第${(number % 9) + 1}批）`,
        `${who}人事任免通知`,
      );
    case "0206":
      return choose(
        `${place}${topic.subject}项目招标公告（第${number}号）`,
        `${place}${topic.subject}项目中标结果公告（第${number}号）`,
        `${who}办公设备采购成交公告（第${number}号）`,
      );
    case "0207":
      return choose(`${who}开展${topic.subject}应急演练`, `${place}${month}月份安全提示`, `${who}发布防汛防台风提醒`);
    case "0208":
      return choose(
        `${who}关于政协${place}委员会第${number}号提案的答复`,
        `${who}关于${place}人大代表第${number}号建议的答复`,
      );
    case "0209":
      return choose(
        `${who}行政处罚决定公示（${year}年第${number}号）`,
        `${who}行政许可决定公示（${year}年第${number}号）`,
        `${who}${year}年度权责清单`,
      );
    case "0302":
      return consumerTitle(heading, number);
    case "0303":
      return choose(
        `${place}${random.pick(livelihood)}行动方案`,
        `${place}${random.pick(livelihood)}行动${month}月份进展情况`,
        `一图读懂${place}${random.pick(livelihood)}行动`,
      );
    case "0304":
      return choose(`关于${topic.subject}有关问题的回应`, `${who}回应${topic.subject}热点关切`);
    case "0301":
      return choose(
        `${who}召开${topic.subject}工作推进会`,
        `${place}扎实推进${topic.subject}工作`,
        `${who}${year}年${month}月政务公开工作情况`,
      );
    default:
      return keyAreaTitle(heading, column, number);
  }
}

function consumerTitle({ ground, random, publisher, year, month }: Heading, number: number): string {
  const place = ground.place.name;
  const goods = random.pick(["汽车", "家电", "家居", "餐饮", "文旅", "百货零售"]);
  return random.pick([
    `${place}${year}年${month}月${goods}消费券发放公告`,
    `${publisher.name}发布${goods}消费提示（第${number}号）`,
    `${place}开展“皖美消费”${goods}促销活动`,
    `${place}放心消费创建单位名单公示（第${(number % 12) + 1}批）`,
    `${place}${year}年${month}月消费维权情况分析`,
    `${place}支持${goods}以旧换新工作进展`,
    `${place}${month}月重要商品市场供应和价格情况`,
  ]);
}

/** In a county by the matters of the area; the city's own areas are known by name only. */
function keyAreaTitle({ ground, random, year, month }: Heading, column: Catalogue, number: number): string {
  const area = areas.find((one) => one.code === column.areaCode);
  const matter = area === undefined ? `${column.name}信息` : random.pick(mattersOf(area));
  return `${ground.place.name}${year}年${month}月${matter}（第${number}期）`;
}
