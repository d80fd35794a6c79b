import { dayOf, dayText } from "./days.js";
import type { Ground } from "./ground.js";
import { creditCode, digits, identityNumber, mobileNumber, organizationCode } from "./identifiers.js";
import { counties } from "./places.js";
import type { Random } from "./random.js";
import type { Request } from "./records.js";

type Applicant = Pick<
  Request,
  "applicantKind" | "applicantName" | "applicantIdentity" | "applicantPhone" | "applicantAddress"
>;

const kinds: readonly (readonly [string, number])[] = [
  ["NATURAL_PERSON", 78],
  ["COMMERCIAL", 11],
  ["RESEARCH", 2],
  ["WELFARE", 2],
  ["LEGAL_SERVICE", 5],
  ["OTHER", 2],
];

const surnames = [..."王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗郑梁宋唐许韩冯邓曹彭"];
const given = [..."伟芳娜敏静强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰红建国志文海亮丽雪梅松"];
const words = ["颍河", "淮上", "皖北", "泉河", "金谷", "天成", "众信", "瑞丰", "同济", "恒远"];
const ends: Readonly<Record<string, readonly string[]>> = {
  COMMERCIAL: ["建设工程有限公司", "商贸有限公司", "农业科技有限公司", "物业服务有限公司"],
  RESEARCH: ["经济研究所", "农业科学研究院"],
  WELFARE: ["社会工作服务中心", "慈善志愿者协会"],
  LEGAL_SERVICE: ["律师事务所", "法律服务所"],
  OTHER: ["村民小组", "业主委员会"],
};

/** An applicant who doesn't exist, with numbers that pass every check. */
export function applicantOf(ground: Ground, random: Random): Applicant {
  const applicantKind = random.weighted(kinds);
  const home = random.pick(counties);
  const address = `安徽省阜阳市${ground.isCity ? home.name : ground.place.name}${random.pick(["中心街", "建设路", "新华路", "幸福小区"])}${random.between(1, 180)}号`;
  const phone = mobileNumber(random);
  if (applicantKind !== "NATURAL_PERSON") {
    const applicantName = `阜阳${random.pick(words)}${random.pick(ends[applicantKind] ?? ["单位"])}`;
    const identity = creditCode("91", home.region, organizationCode(`MA${digits(random, 6)}`));
    return {
      applicantKind,
      applicantName,
      applicantIdentity: identity,
      applicantPhone: phone,
      applicantAddress: address,
    };
  }
  const birth = dayText(dayOf("1948-01-01") + random.below(20_000)).replaceAll("-", "");
  return {
    applicantKind,
    applicantName: random.pick(surnames) + random.pick(given) + (random.chance(0.6) ? random.pick(given) : ""),
    applicantIdentity: identityNumber(home.region, birth, random.between(1, 999)),
    applicantPhone: phone,
    applicantAddress: address,
  };
}
