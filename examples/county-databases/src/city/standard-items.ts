import { areas, departmentOf, mattersOf } from "./areas.js";
import { departments } from "./data/departments.js";
import { random } from "./random.js";
import type { GrassrootsArea, StandardItem } from "./records.js";

const bases = [
  "【法律】《中华人民共和国行政许可法》",
  "【法律】《中华人民共和国行政处罚法》",
  "【条例】《中华人民共和国政府信息公开条例》",
  "【规范性文件】《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》",
  "【规范性文件】《安徽省基层政务公开标准化规范化工作实施方案》",
];

const elements = [
  "办理依据",
  "办理条件",
  "申请材料",
  "办理流程",
  "办理结果",
  "实施机关",
  "咨询电话",
  "投诉渠道",
  "公示期限",
];

const limits: readonly (readonly [text: string, days: number | null])[] = [
  ["信息形成或者变更之日起20个工作日内", 20],
  ["信息形成或者变更之日起7个工作日内", 7],
  ["信息形成之日起10个工作日内", 10],
  ["实时公开", null],
  ["长期公开", null],
];

const otherChannels = [
  "SOCIAL_MEDIA",
  "READING_PLACE",
  "SERVICE_CENTRE",
  "SERVICE_STATION",
  "NOTICE_BOARD",
  "TARGETED",
  "ON_SITE",
  "BROADCAST",
];

/** The standard catalogue with its ten columns: one row a matter (DOMAIN.md §5.1). */
export function standardItems(seed: string): readonly StandardItem[] {
  const dice = random(`${seed}/standard-items`);
  return areas
    .flatMap((area) => mattersOf(area).map((matter) => ({ area, matter })))
    .map(({ area, matter }, at) => {
      const [timeLimit, timeLimitDays] = dice.pick(limits);
      return {
        sequence: at + 1,
        areaCode: area.code,
        areaName: area.name,
        firstLevelItem: firstLevel(matter),
        secondLevelItem: dice.chance(0.85) ? matter : null,
        contents: elements.filter(() => dice.chance(0.45)),
        bases: bases.filter((_, base) => base === 2 || dice.chance(0.35)),
        timeLimit,
        timeLimitDays,
        responsibleBody: responsible(area),
        channels: ["WEBSITE", ...otherChannels.filter(() => dice.chance(0.25))],
        audience: dice.chance(0.75) ? "WHOLE_SOCIETY" : "SPECIFIC_GROUP",
        modes: dice.chance(0.9) ? ["PROACTIVE"] : ["PROACTIVE", "ON_REQUEST"],
        levels: area.townshipLevel ? ["COUNTY", "TOWNSHIP"] : ["COUNTY"],
      };
    });
}

function firstLevel(matter: string): string {
  return matter.replace(/(公示|公告|信息|名单|指南|公开|通知|报告)$/, "") || matter;
}

function responsible(area: GrassrootsArea): string {
  const name = departments.find((one) => one.key === departmentOf(area))?.name ?? "";
  return area.townshipLevel ? `县级${name}、乡镇人民政府（街道办事处）` : `县级${name}`;
}
