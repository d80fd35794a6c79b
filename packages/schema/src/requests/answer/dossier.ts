import { answeringsOf } from "../ledger/answerings.js";
import { type Decision, decidedItems, disclosesWhole } from "../ledger/decided.js";
import type { CaseEvent, Channel, Delivery, EventKind, Ledger } from "../ledger/events.js";
import { eventsOf, lastEventOf } from "./events-of.js";
import { type MaterialKind, type MaterialRule, materialKinds, ofConsultation } from "./material-kinds.js";
import { signedInVain } from "./signed-in-vain.js";
import { lacksOfSlip, type SlipFact, type SlipFacts } from "./slips.js";

/** A material that a case must have. */
export interface RequiredMaterial extends MaterialRule {
  readonly kind: MaterialKind;
  /** Which of several: the consultation's id; otherwise its place among those of its kind, from 1. */
  readonly of: string;
  /** Of an outgoing slip: the number of the reply that went with it. Null where that isn't known, and of all else. */
  readonly letter: string | null;
}

/** A material that is in the dossier. `of` as in {@link RequiredMaterial}, "1" when absent. */
export interface PresentMaterial extends SlipFacts {
  readonly kind: MaterialKind;
  readonly of?: string;
}

/** A material that is missing, or an EMS slip that lacks annotations. */
export interface MissingMaterial extends RequiredMaterial {
  /** Empty where the material itself is missing. */
  readonly lacks: readonly SlipFact[];
}

/** What the ledger of a case doesn't tell of its application. */
export interface ApplicationFacts {
  /** Whether an agent applies for the applicant; then both prove who they are, and the agent the power (DOMAIN.md §1.5.1). */
  readonly agent: boolean;
}

/**
 * What the dossier of a case must hold by now: a function of its events (DOMAIN.md §8.1), and of who applies. One case, one
 * dossier; in the order of the dossier. An answer that is given anew has its materials beside those of the first: a reply
 * and a proof of its delivery of its own.
 */
export function requiredMaterials(
  ledger: Ledger,
  { agent }: ApplicationFacts = { agent: false },
): readonly RequiredMaterial[] {
  const required = new Map<string, RequiredMaterial>();
  const places = new Map<MaterialKind, number>();
  const require = (kind: MaterialKind, of: string, letter: string | null = null) =>
    required.set(`${kind} ${of}`, { kind, of, letter, ...materialKinds[kind] });
  const answerings = answeringsOf(ledger);
  const handedInVain = answerings.flatMap(handedOverInVain);
  const inVain = signedInVain(ledger);
  let letter: string | null = null;
  for (const event of ledger) {
    if (event.kind === "signed") letter = event.data.letter;
    for (const kind of handedInVain.includes(event) || inVain.has(event) ? [] : materialsOf(event)) {
      const place = (places.get(kind) ?? 0) + 1;
      places.set(kind, place);
      const of = ofConsultation(kind) && "id" in event.data ? event.data.id : String(place);
      require(kind, of, kind === "OUTGOING_SLIP" ? letter : null);
    }
  }
  if (agent) for (const kind of ["AUTHORIZATION", "AGENT_IDENTITY"] as const) require(kind, "1");
  if (isObjectedTo(ledger)) require("OVERRIDE_NOTICE", "1");
  for (const [kind, count] of countsOf(answerings.flatMap(materialsOfAnswer))) {
    for (let place = 1; place <= count; place++) require(kind, String(place));
  }
  const order = Object.keys(materialKinds);
  return [...required.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** What is still missing at this stage, annotations of EMS slips included (DOMAIN.md §8.1). */
export function missingMaterials(
  ledger: Ledger,
  present: readonly PresentMaterial[],
  application?: ApplicationFacts,
): readonly MissingMaterial[] {
  return requiredMaterials(ledger, application).flatMap((required): MissingMaterial[] => {
    const found = present.filter(({ kind, of = "1" }) => kind === required.kind && of === required.of);
    const lacks = found.map((material) => lacksOfSlip(required.kind, material, required.letter));
    if (lacks.some((facts) => facts.length === 0)) return [];
    return [{ ...required, lacks: lacks[0] ?? [] }];
  });
}

/** What an event leaves in the dossier. */
function materialsOf(event: CaseEvent): readonly MaterialKind[] {
  switch (event.kind) {
    case "received":
      return materialsOfReceipt[event.data.channel];
    case "dispatched":
      return materialsOfDispatch[event.data.delivery];
    default:
      return materialsByKind[event.kind] ?? [];
  }
}

/** Evidence of receipt by channel; `confirmed` adds its record (条例 Art 31; DOMAIN.md §1.5.2, §8.1). */
const materialsOfReceipt: Readonly<Record<Channel, readonly MaterialKind[]>> = {
  IN_PERSON: ["APPLICATION_FORM", "IDENTITY_COPY", "SIGNED_RECEIPT"],
  POST_SIGNED: ["APPLICATION_FORM", "IDENTITY_COPY", "ENVELOPE", "INCOMING_SLIP"],
  POST_ORDINARY: ["APPLICATION_FORM", "IDENTITY_COPY", "ENVELOPE"],
  INTERNET: ["APPLICATION_FORM", "IDENTITY_COPY"],
  FAX: ["APPLICATION_FORM", "IDENTITY_COPY"],
  ORAL: ["ORAL_FORM", "IDENTITY_COPY"],
};

/** Proof of delivery by its way (DOMAIN.md §8.5). */
const materialsOfDispatch: Readonly<Record<Delivery, readonly MaterialKind[]>> = {
  POST: ["OUTGOING_SLIP"],
  DIRECT: ["DELIVERY_RECEIPT"],
  ENTRUSTED: ["DELIVERY_RECEIPT"],
  ELECTRONIC: ["ELECTRONIC_LOG"],
};

const materialsByKind: Readonly<Partial<Record<EventKind, readonly MaterialKind[]>>> = {
  confirmed: ["CONFIRMATION_RECORD"],
  registered: ["REGISTRATION_SHEET"],
  receiptIssued: ["REGISTRATION_RECEIPT"],
  split: ["SPLIT_RECORD"],
  correctionAsked: ["CORRECTION_NOTICE", "CORRECTION_PROOF"],
  corrected: ["CORRECTED_APPLICATION"],
  consulted: ["CONSULTATION_LETTER"],
  consultationReceived: ["CONSULTATION_PROOF"],
  opinionIn: ["OPINION"],
  thirdPartyTold: ["OVERRIDE_NOTICE"],
  extended: ["EXTENSION_APPROVAL", "EXTENSION_NOTICE"],
  delayed: ["DELAY_NOTICE"],
  feeNoticed: ["FEE_NOTICE"],
  feeNoticeReceived: ["FEE_PROOF"],
  paid: ["PAYMENT_PROOF"],
  signed: ["APPROVAL_SHEET", "REPLY"],
  withdrawn: ["WITHDRAWAL"],
  transferred: ["TRANSFER_LETTER", "TRANSFER_NOTICE"],
  reviewFiled: ["REVIEW_PAPERS"],
  reviewDecided: ["REVIEW_DECISION"],
  sued: ["SUIT_PAPERS"],
  judged: ["JUDGMENT"],
  appealed: ["SUIT_PAPERS"],
  appealJudged: ["JUDGMENT"],
  archived: ["CATALOGUE", "CLOSING_SHEET"],
};

/** What one answer as last drafted, and its delivery, must be able to prove: each that is given anew too. */
function materialsOfAnswer(ledger: Ledger): readonly MaterialKind[] {
  const decided = decidedItems(decisionOf(ledger));
  const byPost = deliveredDispatch(ledger)?.data.delivery === "POST";
  const lawPassed = ledger.some((event) => event.kind === "gatePassed" && event.data.gate === "LAW");
  return [
    ...(lawPassed ? (["LEGAL_OPINION"] as const) : []),
    // Its reasons were asked for and found wanting (条例 Art 35; DOMAIN.md §1.5.4).
    ...(decided.includes("ABUSIVE_VOLUME") ? (["REASONS_STATEMENT"] as const) : []),
    ...(decided.includes("NOT_EXIST") ? (["SEARCH_RECORD"] as const) : []),
    ...(byPost ? (["DELIVERY_TRACKING"] as const) : []),
  ];
}

/** The dispatch by which the answer was delivered: the last that wasn't later. Undefined while it isn't delivered. */
function deliveredDispatch(ledger: Ledger): CaseEvent<"dispatched"> | undefined {
  const delivered = lastEventOf(ledger, "delivered");
  return delivered && eventsOf(ledger, "dispatched").findLast(({ on }) => on <= delivered.on);
}

/** Dispatches that left no receipt signed by the applicant: handed over, sent again, and not what was delivered (§8.5). */
function handedOverInVain(ledger: Ledger): readonly CaseEvent[] {
  const delivered = deliveredDispatch(ledger);
  const again = eventsOf(ledger, "dispatched").slice(0, -1);
  return again.filter(
    (one) => one !== delivered && (one.data.delivery === "DIRECT" || one.data.delivery === "ENTRUSTED"),
  );
}

function countsOf(kinds: readonly MaterialKind[]): ReadonlyMap<MaterialKind, number> {
  const counts = new Map<MaterialKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** A third party said no: disclosing all the same must be told to it (条例 Art 32). In part, only people can tell. */
function isObjectedTo(ledger: Ledger): boolean {
  return disclosesWhole(decisionOf(ledger)) && hasObjection(ledger);
}

/** What the answer decides, as last drafted. */
function decisionOf(ledger: Ledger): Decision {
  const drafted = lastEventOf(ledger, "drafted")?.data;
  return { outcome: drafted?.outcome ?? null, items: drafted?.items ?? [] };
}

function hasObjection(ledger: Ledger): boolean {
  const thirdParties = ledger.flatMap((event) =>
    event.kind === "consulted" && event.data.whom === "THIRD_PARTY" ? [event.data.id] : [],
  );
  return ledger.some(
    (event) => event.kind === "opinionIn" && event.data.consents === false && thirdParties.includes(event.data.id),
  );
}
