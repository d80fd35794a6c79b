import { describe, expect, it } from "vitest";
import { plainDate } from "../../../shared/plain-date.js";
import { citation } from "../article.js";
import { type Outcome, outcomeIds, outcomes } from "../outcomes.js";
import { composeLetter, missingElements } from "./compose.js";
import type { DecisionItem } from "./decision.js";
import { decisionText } from "./decision-text.js";
import { remedies, request } from "./fixtures/sample-letters.js";
import type { History } from "./history.js";
import { plainText } from "./letter.js";
import type { ReplyInput } from "./reply.js";

/** Says everything that any outcome may have to say. Invented. */
const facts: Omit<DecisionItem, "outcome"> = {
  subject: "2022年度市级道路养护台账",
  reasons: "此处为本机关认定的具体理由",
  access: "阜阳市人民政府网站“政府信息公开”专栏",
  provided: "见附件1",
  law: "《不动产登记暂行条例》第二十七条",
  search: { on: plainDate("2023-12-11"), systems: "本机关档案室", keywords: "“养护台账”" },
  rightAgency: { name: "阜阳市城市管理行政执法局", contact: "0558-0000002" },
  earlierReply: { on: plainDate("2023-06-09"), number: "阜财公复〔2023〕4号" },
  withheld: [{ part: "台账中的联系电话", outcome: "REFUSED_THIRD_PARTY", reasons: "该部分内容为个人隐私" }],
};
const history: History = {
  correction: {
    noticedOn: plainDate("2023-11-29"),
    correctBy: plainDate("2023-12-13"),
    correctedOn: plainDate("2023-12-05"),
  },
  consultations: [{ whom: "THIRD_PARTY", sentOn: plainDate("2023-12-01") }],
  fee: { noticedOn: plainDate("2023-12-01"), amountYuan: 100 },
  reasonsAskedOn: plainDate("2023-12-01"),
};
const reply = (item: DecisionItem, past: History = history): ReplyInput => ({
  kind: "REPLY",
  agency: "阜阳市财政局",
  number: "阜财公复〔2023〕12号",
  date: plainDate("2023-12-20"),
  seal: "OFFICIAL",
  request,
  history: past,
  items: [item],
  remedies,
});

describe("decision on an item (DOMAIN.md §1.5.4)", () => {
  it("reads as its golden text for every outcome", async () => {
    const texts = outcomeIds.map((outcome) => `${outcome}\n${decisionText({ ...facts, outcome }, "你")}\n`);
    await expect(texts.join("\n")).toMatchFileSnapshot("fixtures/decisions.txt");
  });

  it.each(outcomeIds)("%s names its articles", (outcome) => {
    const cited = citation(outcomes[outcome].articles).zh;
    expect(decisionText({ ...facts, outcome }, "你")).toContain(cited);
  });

  it.each(outcomeIds)("%s is complete when all is said", (outcome) => {
    expect(missingElements(reply({ ...facts, outcome }))).toEqual([]);
  });

  it.each(outcomeIds)("%s lacks what it must say, and only that, when nothing is said", (outcome) => {
    const missing = missingElements(reply({ subject: facts.subject ?? null, outcome }, {}));
    expect(missing.map(({ code }) => code)).toEqual(outcomes[outcome].mustSay);
    expect(missing.every(({ item }) => item === 1)).toBe(true);
  });

  it.each<readonly [outcome: Outcome, without: Partial<DecisionItem>, code: string]>([
    ["REFUSED_DELIBERATIVE", { reasons: " " }, "REASONS"], // Art 36(3)
    ["REFUSED_DELIBERATIVE", { reasons: "\u200b" }, "REASONS"], // Art 36(3)
    ["NEEDS_PROCESSING", { reasons: "。" }, "REASONS"], // Art 38
    ["DISCLOSED_ALREADY_PUBLIC", { access: null }, "ACCESS"], // Art 36(1)
    ["NOT_EXIST", { search: { on: plainDate("2023-12-11"), systems: "", keywords: "台账" } }, "SEARCH"], // Art 36(4)
    ["NOT_THIS_AGENCY", { rightAgency: { name: "某局", contact: "" } }, "RIGHT_AGENCY"], // Art 36(5)
    ["PARTIAL", { withheld: [] }, "WITHHELD"], // Art 37
    ["DISCLOSED", { subject: null }, "SUBJECT"], // Art 36
  ])("%s with %j is refused for %s", (outcome, without, code) => {
    const item = { ...facts, ...without, outcome };
    expect(missingElements(reply(item)).map((missing) => missing.code)).toEqual([code]);
    expect(() => composeLetter(reply(item))).toThrow("The letter lacks");
  });

  it("says that the right agency isn't known, where it isn't (Art 36(5))", () => {
    const item: DecisionItem = { ...facts, outcome: "NOT_THIS_AGENCY", rightAgency: "UNKNOWN" };
    expect(missingElements(reply(item))).toEqual([]);
    expect(decisionText(item, "你")).toContain("本机关尚不能确定负责公开该政府信息的行政机关。");
  });

  it("demands of each withheld part what its own exemption demands (Art 15, 32, 37)", () => {
    const withheld = [
      { part: "联系电话", outcome: "REFUSED_THIRD_PARTY" },
      { part: "", outcome: "REFUSED_FORBIDDEN_BY_LAW", reasons: "涉及统计个体资料" },
    ] as const;
    const missing = missingElements(reply({ ...facts, outcome: "PARTIAL", withheld }, {}));
    expect(missing.map(({ code, item, part }) => [code, item, part])).toEqual([
      ["REASONS", 1, 1],
      ["CONSULTATION", 1, 1],
      ["PART", 1, 2],
      ["LAW", 1, 2],
    ]);
  });

  it("takes a part's refusal to 复议前置 from 2024 on (DOMAIN.md §8.4 A)", () => {
    const partial = { ...reply({ ...facts, outcome: "PARTIAL" }), date: plainDate("2024-01-02") };
    expect(plainText(composeLetter(partial))).toContain("应当自收到本答复之日起60日内先向阜阳市人民政府申请行政复议");
    const disclosed = { ...partial, items: [{ ...facts, outcome: "DISCLOSED" as const }] };
    expect(plainText(composeLetter(disclosed))).toContain("可以自收到本答复之日起60日内");
  });
});
