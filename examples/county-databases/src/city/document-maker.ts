import { AttachmentMaker } from "./attachments.js";
import { issuersOf, numberOf } from "./authorship.js";
import { type BodyWriter, bodyWriter } from "./body-writer.js";
import { Counters } from "./counters.js";
import { type Topic, topics } from "./data/topics.js";
import { dayText, momentText } from "./days.js";
import type { DocumentSpec } from "./document-specs.js";
import type { Ground } from "./ground.js";
import { lifeOf } from "./life.js";
import type { Random } from "./random.js";
import type { Document, DocumentKind, Organization } from "./records.js";
import type { RuleData } from "./rules.js";
import { momentOf } from "./timing.js";
import { type Heading, informationTitle, issuerOf, normativeTitle, policyTitle } from "./titles.js";

/** A document that is still being made: its interpretations come later. */
export type Draft = { -readonly [Field in keyof Document]: Document[Field] } & { readonly topicData: Topic };

/** What is different where a place has several makers. */
export interface MakerOptions {
  /** Where the documents' own numbers start. */
  readonly base?: number;
  /** Where the serials of their index numbers start. */
  readonly serial?: number;
  readonly bodies?: BodyWriter;
}

const informationColumns = ["0201", "0202", "0203", "0204", "0205", "0206", "0207", "0208", "0209", "0301", "0304"];
const sources = ["政务公开办", "办公室", "政策法规科", "综合科", "融媒体中心"];

/** Makes documents one after the other, with numbers that run. */
export class DocumentMaker {
  private readonly indexNumbers: Counters;
  private readonly documentNumbers = new Counters();
  private readonly attachments: AttachmentMaker;
  private readonly random: Random;
  private readonly bodies: BodyWriter;
  private made: number;

  constructor(
    private readonly ground: Ground,
    subject: string,
    { base = 0, serial = 0, bodies }: MakerOptions = {},
  ) {
    this.random = ground.random(subject);
    this.attachments = new AttachmentMaker(this.random);
    this.indexNumbers = new Counters(serial);
    this.bodies = bodies ?? bodyWriter(ground.random(`${subject}-bodies`));
    this.made = base;
  }

  document(spec: DocumentSpec): Draft {
    const topic = this.topic(spec);
    const publisher = this.publisher(spec, topic);
    const heading = this.heading(spec, topic, publisher);
    return spec.kind === "INFORMATION" ? this.information(spec, heading) : this.policy(spec, heading);
  }

  rule(data: RuleData): Draft {
    const topic = topics.find((one) => one.department === data.department) as Topic;
    const { ground } = this;
    const publisher = ground.government;
    const life = {
      effectiveFrom: data.effective,
      expiresOn: data.expires ?? null,
      repealedOn: data.repealed ?? null,
      declaredValidity: data.validity,
    };
    const spec = { ...momentOf(data.published), kind: "RULE", theme: null, state: "live", dirt: null } as const;
    return Object.assign(this.common(spec, topic, publisher), life, {
      title: data.title,
      documentNumber: `阜阳市人民政府令第${data.order}号`,
      issuers: ["阜阳市人民政府"],
      catalogue: ground.catalogue("0104"),
      writtenDate: data.written,
      genre: "ORDER",
      body: this.bodies.policy({ ...this.matter(topic, publisher), from: data.effective }),
    });
  }

  private policy(spec: DocumentSpec, heading: Heading): Draft {
    const { ground, random } = this;
    const { publisher, topic } = heading;
    const issuer = issuerOf(heading);
    const titled = spec.kind === "NORMATIVE" ? normativeTitle(heading, issuer) : policyTitle(heading, issuer);
    const written = Math.min(spec.day, spec.day - random.below(13));
    const life = lifeOf(spec, titled, random);
    return Object.assign(this.common(spec, topic, publisher), life, {
      title: titled.title,
      documentNumber: numberOf(issuer, publisher, dayText(written), this.documentNumbers, random),
      issuers: issuersOf(ground, issuer, publisher, random),
      catalogue: ground.catalogue(spec.kind === "NORMATIVE" ? "0101" : "0102"),
      writtenDate: dayText(written),
      genre: titled.genre,
      body: this.bodies.policy({ ...this.matter(topic, publisher), from: life.effectiveFrom }),
    });
  }

  private information(spec: DocumentSpec, heading: Heading): Draft {
    const { ground, random } = this;
    const { publisher, topic } = heading;
    const column = this.column(spec);
    const title = informationTitle(heading, ground.catalogue(column));
    return Object.assign(this.common(spec, topic, publisher), {
      effectiveFrom: null,
      expiresOn: null,
      repealedOn: null,
      declaredValidity: random.chance(0.7) ? "VALID" : null,
      title,
      documentNumber: null,
      issuers: [publisher.name],
      catalogue: ground.catalogue(column),
      writtenDate: random.chance(0.93) ? dayText(spec.day - random.below(4)) : null,
      genre: random.weighted([
        ["OTHER", 6],
        ["NOTICE", 1],
        ["ANNOUNCEMENT", 2],
        ["REPORT", 1],
      ] as const),
      body: this.bodies.information(title, this.matter(topic, publisher)),
    });
  }

  /** What every document has in the same way. */
  common(spec: DocumentSpec, topic: Topic, publisher: Organization) {
    const { random, ground } = this;
    const publishedAt = momentText(spec.day, spec.second);
    this.made += 1;
    return {
      n: this.made,
      indexNumber: this.indexNumbers.indexNumber(publisher, publishedAt),
      kind: spec.kind,
      publisher,
      publishedAt,
      disclosureMode: random.chance(0.985) ? "PROACTIVE" : "ON_REQUEST",
      topic: topic.path,
      serviceObjects: topic.serviceObjects,
      summary: `${ground.place.name}${topic.subject}：${topic.measures.slice(0, 2).join("，")}。`,
      keywords: [topic.subject, ground.place.name, topic.tag].slice(0, random.between(1, 3)),
      tags: isPolicy(spec.kind) ? [topic.tag, ...(topic.serviceObjects.length > 1 ? ["惠企利民"] : [])] : [],
      informationSource: `${ground.place.suffix}${random.pick(sources)}`,
      viewCount: random.between(3, 2600),
      attachments: this.attachments.some(isPolicy(spec.kind), publishedAt),
      state: spec.state,
      dirt: spec.dirt,
      interpretedBy: [] as readonly number[],
      topicData: topic,
    };
  }

  matter(topic: Topic, publisher: Organization) {
    return { place: this.ground.place.name, publisher: publisher.name, phone: publisher.phone, topic, from: null };
  }

  private heading(spec: DocumentSpec, topic: Topic, publisher: Organization): Heading {
    const day = dayText(spec.day);
    return {
      ground: this.ground,
      random: this.random,
      publisher,
      topic,
      year: Number(day.slice(0, 4)),
      month: Number(day.slice(5, 7)),
    };
  }

  private topic(spec: DocumentSpec): Topic {
    if (spec.theme !== "CONSUMER_INFORMATION") return this.random.pick(topics);
    return topics.find((one) => one.department === "trade") as Topic;
  }

  private publisher(spec: DocumentSpec, topic: Topic): Organization {
    const { ground, random } = this;
    const dice = random.next();
    if (spec.theme === "CONSUMER_INFORMATION")
      return ground.department(random.pick(["trade", "market", "development"]));
    if (spec.kind !== "INFORMATION") return dice < 0.45 ? ground.government : ground.department(topic.department);
    if (dice < 0.15) return ground.government;
    if (dice < 0.7) return ground.department(topic.department);
    if (dice < 0.85 || ground.isCity) return random.pick(ground.departments);
    return random.pick(ground.organizations);
  }

  private column(spec: DocumentSpec): string {
    if (spec.theme === "CONSUMER_INFORMATION") return "0302";
    if (spec.theme === "PEOPLES_LIVELIHOOD") return "0303";
    if (this.random.chance(0.75)) return this.random.pick(informationColumns);
    return `04${String(this.random.between(1, this.ground.isCity ? 56 : 31)).padStart(2, "0")}`;
  }
}

function isPolicy(kind: DocumentKind): boolean {
  return kind !== "INFORMATION";
}
