import { interpretationBody } from "./bodies.js";
import { type BodyWriter, bodyWriter, noBodies } from "./body-writer.js";
import { dayOf, momentText, officeSecond, workdays } from "./days.js";
import { DocumentMaker, type Draft } from "./document-maker.js";
import type { Ground } from "./ground.js";
import { spans } from "./plan.js";
import type { Random } from "./random.js";
import type { Document, Interpretation } from "./records.js";

/** Documents over and above the city's own, for measuring: how many, and how long their bodies are. */
export interface Filler {
  readonly count: number;
  readonly bodyBytes: number;
  /** Numbers that are taken already. */
  readonly documents: number;
  readonly interpretations: number;
}

const EVERY = 5;
const period = { from: spans.earlier.from, to: spans.y2024.to };
const kinds = ["NORMATIVE", "POLICY_OTHER", "INFORMATION"] as const;

/** Every fifth document is explained by an interpretation. Made anew on every call, the same each time. */
export function* fillerDocuments(ground: Ground, filler: Filler): Generator<Document> {
  const bodies = bodyWriter(ground.random("filler-bodies"), filler.bodyBytes);
  for (const [at, draft] of drafts(ground, filler, bodies)) {
    if (isExplained(at, draft)) draft.interpretedBy = [numberOf(filler, at)];
    yield draft;
  }
}

/** The interpretations of the filling documents. */
export function* fillerInterpretations(ground: Ground, filler: Filler): Generator<Interpretation> {
  const random = ground.random("filler-interpretations");
  for (const [at, draft] of drafts(ground, filler, noBodies)) {
    if (isExplained(at, draft)) yield interpretation(ground, draft, numberOf(filler, at), random);
  }
}

function interpretation(ground: Ground, draft: Draft, n: number, random: Random): Interpretation {
  const { publisher, topicData: topic } = draft;
  const matter = { place: ground.place.name, publisher: publisher.name, phone: publisher.phone, topic, from: null };
  return {
    n,
    indexNumber: draft.indexNumber.replace("-", "-9"),
    title: `政策解读：${draft.title}`,
    form: random.pick(["TEXT", "PICTURE"]),
    stages: [topic.stage],
    onTopic: false,
    document: { n: draft.n, kind: draft.kind },
    publisher,
    publishedAt: momentText(dayOf(draft.publishedAt.slice(0, 10)), 86_000),
    interpreter: publisher.shortName,
    body: interpretationBody(matter, random),
    state: "live",
    dirt: null,
  };
}

function isExplained(at: number, draft: Draft): boolean {
  return at % EVERY === 0 && draft.kind !== "INFORMATION";
}

function numberOf(filler: Filler, at: number): number {
  return filler.interpretations + 1 + at / EVERY;
}

function* drafts(ground: Ground, filler: Filler, bodies: BodyWriter): Generator<[number, Draft]> {
  const random = ground.random("filler-moments");
  const maker = new DocumentMaker(ground, "filler", { base: filler.documents, serial: 50_000, bodies });
  for (let at = 0; at < filler.count; at += 1) {
    const moment = { day: random.pick(workdays(period)), second: officeSecond(random) };
    const kind = kinds[at % kinds.length] ?? "INFORMATION";
    yield [at, maker.document({ ...moment, kind, theme: null, state: "live", dirt: null })];
  }
}
