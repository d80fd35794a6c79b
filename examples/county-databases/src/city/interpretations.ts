import { interpretationBody } from "./bodies.js";
import { Counters } from "./counters.js";
import { type Topic, topics } from "./data/topics.js";
import { dayOf, momentText } from "./days.js";
import type { Draft } from "./document-maker.js";
import type { Ground } from "./ground.js";
import { plan } from "./plan.js";
import type { Random } from "./random.js";
import type { Interpretation } from "./records.js";
import { byMoment, type Moment, momentIn } from "./timing.js";

/** The nine stages of a life and the five of an enterprise (DOMAIN.md §6.4). */
export const allStages = [
  ...[
    "BIRTH",
    "SCHOOLING",
    "EMPLOYMENT",
    "WORK",
    "INSURANCE_AND_HEALTH",
    "VEHICLES",
    "HOUSING",
    "ASSISTANCE",
    "RETIREMENT",
  ],
  ...["OPENING", "HIRING", "PRODUCTION", "TAX", "CLOSING"],
];

const formWords = [
  ["TEXT", "政策解读", 46],
  ["PICTURE", "一图读懂", 24],
  ["VIDEO", "视频解读", 6],
  ["DEPARTMENT_HEAD", "部门负责人解读", 8],
  ["QUESTIONS_AND_ANSWERS", "政策问答", 6],
  ["PRESS_CONFERENCE", "新闻发布会", 3],
  ["EXPERT", "专家解读", 2],
  ["MEDIA", "媒体解读", 2],
  ["ANIMATION", "动漫解读", 2],
  ["H5", "H5解读", 1],
  ["AUDIO", "音频解读", 1],
  ["INTERVIEW", "在线访谈", 1],
  ["CLOUD_CLASS", "政策云课堂", 2],
] as const;

const surnames = [..."王李张刘陈杨赵黄周吴徐孙马朱胡"];

interface Spec extends Moment {
  readonly onTopic: boolean;
  readonly state: Interpretation["state"];
}

/** The interpretations of a place, oldest first, each after the policy document it explains. */
export function interpretationsOf(ground: Ground, documents: readonly Draft[]): readonly Interpretation[] {
  const random = ground.random("interpretations");
  const policies = documents.filter((one) => one.kind !== "INFORMATION" && one.state === "live");
  const maker = new InterpretationMaker(ground, random, policies);
  return specsOf(ground, random).map((spec, at) => maker.interpretation(spec, at));
}

function specsOf(ground: Ground, random: Random): readonly Spec[] {
  const specs: Spec[] = [];
  for (const onTopic of [true, false]) {
    for (const [name, span, count] of ground.shares(
      onTopic ? plan.interpretationsOnTopic : plan.interpretationsElsewhere,
    )) {
      for (let at = 0; at < count; at += 1) specs.push({ ...momentIn(name, span, at, random), onTopic, state: "live" });
      specs.push({ ...momentIn(name, span, 1, random), onTopic, state: "deleted" });
    }
  }
  return specs.sort(byMoment);
}

class InterpretationMaker {
  private readonly counters = new Counters();
  private staged = 0;

  constructor(
    private readonly ground: Ground,
    private readonly random: Random,
    private readonly policies: readonly Draft[],
  ) {}

  interpretation(spec: Spec, at: number): Interpretation {
    const { ground, random } = this;
    const publishedAt = momentText(spec.day, spec.second);
    const document = random.chance(0.05) ? null : this.explained(publishedAt);
    const topic = document?.topicData ?? random.pick(topics);
    const publisher = document?.publisher ?? ground.department(topic.department);
    const [form, word] = random.weighted(formWords.map((one) => [one, one[2]] as const));
    return {
      n: at + 1,
      indexNumber: this.counters.indexNumber(publisher, publishedAt).replace("-0", "-5"),
      title:
        document === null ? `${word}：${ground.place.name}${topic.subject}` : `${word}：${shorten(document.title)}`,
      form,
      stages: this.stages(spec, topic),
      onTopic: spec.onTopic,
      document: document && { n: document.n, kind: document.kind },
      publisher,
      publishedAt,
      interpreter: `${ground.department(topic.department).shortName}${random.pick(surnames)}${random.pick(["局长", "主任", "科长", "副局长"])}`,
      body: interpretationBody(
        { place: ground.place.name, publisher: publisher.name, phone: publisher.phone, topic, from: null },
        random,
      ),
      state: spec.state,
      dirt: !ground.isCity && !spec.onTopic && random.chance(0.03) ? "code" : null,
    };
  }

  /** The policy document that was published last before: nearly always within three working days. */
  private explained(publishedAt: string): Draft | null {
    const { policies, random } = this;
    let low = 0;
    let high = policies.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((policies[middle] as Draft).publishedAt <= publishedAt) low = middle + 1;
      else high = middle;
    }
    const newest = policies[low - 1];
    const before = policies[low - 1 - random.below(3)];
    if (newest === undefined) return null;
    const lag = before === undefined ? 99 : dayOf(publishedAt.slice(0, 10)) - dayOf(before.publishedAt.slice(0, 10));
    return before !== undefined && lag <= 5 ? before : newest;
  }

  /** What is on the topic page goes through all stages in turn, so that every stage has something to show. */
  private stages(spec: Spec, topic: Topic): readonly string[] {
    if (!spec.onTopic) return this.random.chance(0.5) ? [] : [topic.stage];
    const turn = allStages[this.staged % allStages.length] as string;
    if (spec.state === "live") this.staged += 1;
    return [...new Set(this.random.chance(0.35) ? [turn, topic.stage] : [turn])];
  }
}

function shorten(title: string): string {
  return title.replace(/^.*关于(印发)?/, "").replace(/的(通知|决定|公告|通告|函|批复|通报)$/, "");
}
