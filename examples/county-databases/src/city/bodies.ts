import type { Topic } from "./data/topics.js";
import type { Random } from "./random.js";

/** What a body says besides its title. */
export interface Matter {
  readonly place: string;
  readonly publisher: string;
  readonly phone: string;
  readonly topic: Topic;
  readonly from: string | null;
}

const purposes = [
  "保障群众合法权益",
  "规范工作秩序",
  "提升服务水平",
  "推动高质量发展",
  "防范化解风险",
  "优化营商环境",
  "增进民生福祉",
];
const grounds = [
  "有关法律、法规和国家、省有关规定",
  "国务院和省政府工作部署",
  "《安徽省“十四五”规划纲要》要求",
  "上级主管部门有关文件精神",
];
const details = [
  "明确责任单位和完成时限，实行清单化、闭环式推进",
  "建立部门会商和信息共享机制，定期通报工作进展",
  "及时向社会公开办理依据、条件、流程和结果，接受群众监督",
  "加强经费保障和人员培训，确保各项任务落到实处",
  "对工作推进不力的单位予以约谈，并纳入年度考核",
  "坚持问题导向，逐项对照检查，做到发现一处整改一处",
  "鼓励基层大胆探索，形成一批可复制可推广的经验做法",
  "充分听取企业和群众意见，合理意见予以采纳，未采纳的说明理由",
  "通过政府网站、政务新媒体、村（社区）公示栏等渠道广泛宣传",
];
const ordinals = ["一", "二", "三", "四", "五", "六", "七", "八"];

/** The text of a policy: purpose, measures, how it is secured, from when it holds. */
export function policyBody(matter: Matter, random: Random): string {
  const { place, topic } = matter;
  const opening = `为进一步做好${topic.subject}工作，${random.pick(purposes)}，根据${random.pick(grounds)}，结合${place}实际，现就有关事项通知如下。`;
  const measures = topic.measures.map(
    (measure, at) => `<p>${ordinals[at] ?? ""}、${measure}。${random.pick(details)}。</p>`,
  );
  const closing = matter.from === null ? `本通知自印发之日起施行。` : `本文件自${chineseDay(matter.from)}起施行。`;
  return `<p>各有关单位：</p><p>${opening}</p>${measures.join("")}<p>${closing}由${matter.publisher}负责解释。</p><p>联系电话：${matter.phone}</p>`;
}

/** The text of other information: shorter, without articles. */
export function informationBody(title: string, matter: Matter, random: Random): string {
  const { place, publisher, topic } = matter;
  const first = random.below(topic.measures.length);
  const measures = `${topic.measures[first]}，${topic.measures[(first + 1) % topic.measures.length]}`;
  const concerned = random.between(3, 980);
  return (
    `<p>${title}。根据《中华人民共和国政府信息公开条例》，现将有关情况公开如下。</p>` +
    `<p>今年以来，${place}围绕${topic.subject}，${measures}。${random.pick(details)}；${random.pick(details)}。</p>` +
    `<p>本期共涉及${concerned}件（人、户），已办理${random.between(1, concerned)}件。公示期7个工作日，如有异议请与${publisher}联系，电话：${matter.phone}。</p>`
  );
}

/** The text of an interpretation, in the usual elements (DOMAIN.md §6.2). */
export function interpretationBody(matter: Matter, random: Random): string {
  const { place, publisher, topic } = matter;
  const main = topic.measures.map((measure, at) => `${at + 1}.${measure}`).join("；");
  return (
    `<p><strong>起草背景及依据</strong></p><p>为${random.pick(purposes)}，${publisher}依据${random.pick(grounds)}起草了本文件。</p>` +
    `<p><strong>主要内容</strong></p><p>围绕${topic.subject}，主要有：${main}。</p>` +
    `<p><strong>下一步工作</strong></p><p>${place}将${random.pick(details)}。</p><p>解读机关：${publisher}，咨询电话：${matter.phone}</p>`
  );
}

/** Lengthens a body to at least so many bytes, for measuring with bodies as long as real ones. */
export function lengthen(body: string, bytes: number, matter: Matter, random: Random): string {
  if (bytes === 0) return body;
  let text = body;
  let missing = bytes - Buffer.byteLength(text);
  while (missing > 0) {
    const paragraph = `<p>${random.pick(matter.topic.measures)}：${random.pick(details)}；${random.pick(details)}。</p>`;
    text += paragraph;
    missing -= Buffer.byteLength(paragraph);
  }
  return text;
}

/** 2023年12月20日. */
export function chineseDay(day: string): string {
  return `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}
