import { describe, expect, it } from "vitest";
import { dateTimeOf } from "../../shared/date-time.js";
import { plainDate } from "../../shared/plain-date.js";
import type { CaseEvent, EventData, EventKind, Ledger } from "../ledger/events.js";
import { missingMaterials, requiredMaterials } from "./dossier.js";
import { materialKinds } from "./material-kinds.js";
import { incomingSlipNote, outgoingSlipNote } from "./slips.js";

/** An event of an invented case; the dossier looks at days only to tell by which dispatch an answer was delivered. */
function event<Kind extends EventKind>(kind: Kind, data: EventData[Kind], day = "2023-11-24"): CaseEvent {
  const recordedAt = dateTimeOf("2023-11-24T10:05:00+08:00");
  return { kind, data, on: plainDate(day), recordedAt, by: "承办人甲", evidence: [] } as unknown as CaseEvent;
}

const received = event("received", { channel: "INTERNET" });
const kindsOf = (ledger: Ledger) => requiredMaterials(ledger).map(({ kind }) => kind);
const beyondReceipt = (...events: readonly CaseEvent[]) =>
  kindsOf([received, ...events]).filter((kind) => !["APPLICATION_FORM", "IDENTITY_COPY"].includes(kind));

describe("materials of an answer that is given anew (责令重新答复)", () => {
  const answer = (outcome: string, delivery: "POST" | "DIRECT", day: string) => [
    event("drafted", { outcome }, day),
    event("gatePassed", { gate: "LAW" }, day),
    event("signed", { letter: day }, day),
    event("dispatched", { delivery }, day),
    event("delivered", {}, day),
  ];
  const ordered = event("reanswerOrdered", { orderedBy: "JUDGMENT" }, "2023-11-26");
  const ofAnswers = (...events: readonly CaseEvent[]) =>
    requiredMaterials([received, ...events])
      .filter(({ kind }) => !["APPLICATION_FORM", "IDENTITY_COPY"].includes(kind))
      .map(({ kind, of }) => `${kind} ${of}`);

  it("are a reply and a proof of delivery of each, by its own way (§8.1, §8.5)", () => {
    expect(
      ofAnswers(...answer("NOT_EXIST", "DIRECT", "2023-11-24"), ordered, ...answer("DISCLOSED", "POST", "2023-11-28")),
    ).toEqual([
      "SEARCH_RECORD 1",
      "LEGAL_OPINION 1",
      "LEGAL_OPINION 2",
      "APPROVAL_SHEET 1",
      "APPROVAL_SHEET 2",
      "REPLY 1",
      "REPLY 2",
      "OUTGOING_SLIP 1",
      "DELIVERY_TRACKING 1",
      "DELIVERY_RECEIPT 1",
    ]);
  });

  it.each([
    ["signed again", answer("DISCLOSED", "POST", "2023-11-25"), ["APPROVAL_SHEET 1", "REPLY 1"]],
    ["withdrawn", [event("withdrawn", {}, "2023-11-25")], []],
  ])(
    "are those of the reply that went out, where one went back after its signature: %s (§8.1)",
    (_what, then, papers) => {
      const signed = answer("DISCLOSED", "POST", "2023-11-24").slice(0, 3);
      const back = event("gateReturned", { gate: "LAW", reason: "A wrong article" }, "2023-11-24");
      const all = ofAnswers(...signed, back, ...then);
      expect(all.filter((one) => /^(REPLY|APPROVAL)/.test(one))).toEqual(papers);
    },
  );

  it("are slips with the number of the reply that went with each (§8.1)", () => {
    const ledger = [
      received,
      ...answer("DISCLOSED", "POST", "2023-11-24"),
      ordered,
      ...answer("DISCLOSED", "POST", "2023-11-28"),
    ];
    const slips = (first: string, second: string) =>
      missingMaterials(ledger, [
        { kind: "OUTGOING_SLIP", contents: "答复书", number: first },
        { kind: "OUTGOING_SLIP", of: "2", contents: "答复书", number: second },
      ]).flatMap(({ kind, of, lacks }) => (kind === "OUTGOING_SLIP" ? [[of, lacks]] : []));
    expect(slips("2023-11-24", "2023-11-28")).toEqual([]);
    expect(slips("2023-11-28", "2023-11-24")).toEqual([
      ["1", ["number"]],
      ["2", ["number"]],
    ]);
  });

  it("are two outgoing slips of two letters by post", () => {
    const posted = [
      ...answer("DISCLOSED", "POST", "2023-11-24"),
      ordered,
      ...answer("DISCLOSED", "POST", "2023-11-28"),
    ];
    expect(ofAnswers(...posted).filter((one) => /^(REPLY|OUTGOING)/.test(one))).toEqual([
      "REPLY 1",
      "REPLY 2",
      "OUTGOING_SLIP 1",
      "OUTGOING_SLIP 2",
    ]);
  });
});

describe("materials required", () => {
  it.each([
    ["IN_PERSON", ["APPLICATION_FORM", "IDENTITY_COPY", "SIGNED_RECEIPT"]], // Art 31(1)
    ["POST_SIGNED", ["APPLICATION_FORM", "IDENTITY_COPY", "ENVELOPE", "INCOMING_SLIP"]], // Art 31(2), §8.1
    ["POST_ORDINARY", ["APPLICATION_FORM", "IDENTITY_COPY", "ENVELOPE"]], // Art 31(2)
    ["INTERNET", ["APPLICATION_FORM", "IDENTITY_COPY"]], // Art 31(3)
    ["FAX", ["APPLICATION_FORM", "IDENTITY_COPY"]], // Art 31(3)
    ["ORAL", ["ORAL_FORM", "IDENTITY_COPY"]], // Art 29
  ] as const)("on receipt by %s", (channel, kinds) => {
    expect(kindsOf([event("received", { channel })])).toEqual(kinds);
  });

  it("of an agent: the power of attorney, and who the agent is (DOMAIN.md §1.5.1)", () => {
    const kinds = (agent: boolean) => requiredMaterials([received], { agent }).map(({ kind }) => kind);
    expect(kinds(false)).toEqual(["APPLICATION_FORM", "IDENTITY_COPY"]);
    expect(kinds(true)).toEqual(["APPLICATION_FORM", "IDENTITY_COPY", "AUTHORIZATION", "AGENT_IDENTITY"]);
  });

  it.each([
    ["AUTHORIZATION", "BEFORE"],
    ["AGENT_IDENTITY", "BEFORE"],
    ["OTHER_BEFORE", "BEFORE"],
    ["REASONS_STATEMENT", "DURING"],
    ["OTHER_DURING", "DURING"],
    ["OTHER_AFTER", "AFTER"],
  ] as const)("%s stands %s in the dossier", (kind, phase) => {
    expect(materialKinds[kind].phase).toBe(phase);
    expect(missingMaterials([received], [{ kind }]).map((one) => one.kind)).not.toContain(kind);
  });

  const third = event("consulted", { id: "a", whom: "THIRD_PARTY", name: "某公司" });
  const agency = event("consulted", { id: "b", whom: "AGENCY", name: "某局" });
  const drafted = (outcome: string, ...items: readonly string[]) =>
    event("drafted", { outcome, ...(items.length > 0 && { items }) });
  const objects = (id: string) => event("opinionIn", { id, consents: false });

  it.each<readonly [why: string, events: readonly CaseEvent[], kinds: readonly string[]]>([
    ["Art 31: both sides confirmed", [event("confirmed", { way: "PHONE" })], ["CONFIRMATION_RECORD"]],
    ["Art 45: registered", [event("registered", { number: "341200-2023-0108" })], ["REGISTRATION_SHEET"]],
    ["§2.6: split", [event("split", { into: ["1", "2"] })], ["SPLIT_RECORD"]],
    [
      "Art 30: correction",
      [event("correctionAsked", { matters: ["年度"], correctBy: plainDate("2023-12-08") }), event("corrected", {})],
      ["CORRECTION_NOTICE", "CORRECTION_PROOF", "CORRECTED_APPLICATION"],
    ],
    [
      "Art 33: extended",
      [event("extended", { workingDays: 20, approvedBy: "主任" })],
      ["EXTENSION_APPROVAL", "EXTENSION_NOTICE"],
    ],
    ["Art 35: delayed", [event("delayed", { until: plainDate("2024-02-01") })], ["DELAY_NOTICE"]],
    ["109号: fee noticed", [event("feeNoticed", { amountYuan: 100 })], ["FEE_NOTICE"]],
    ["109号: fee notice received", [event("feeNoticeReceived", {})], ["FEE_PROOF"]],
    ["109号: paid", [event("paid", { amountYuan: 100 })], ["PAYMENT_PROOF"]],
    ["Art 36(4): doesn't exist", [drafted("NOT_EXIST")], ["SEARCH_RECORD"]],
    ["Art 36(4): one item doesn't exist", [drafted("PARTIAL", "PARTIAL", "NOT_EXIST")], ["SEARCH_RECORD"]],
    [
      "Art 36(4): one item doesn't, and it counts by another",
      [drafted("DISCLOSED", "DISCLOSED", "NOT_EXIST")],
      ["SEARCH_RECORD"],
    ],
    ["Art 35: reasons found wanting", [drafted("ABUSIVE_VOLUME")], ["REASONS_STATEMENT"]],
    ["Art 35: for one item", [drafted("DISCLOSED", "ABUSIVE_VOLUME", "DISCLOSED")], ["REASONS_STATEMENT"]],
    ["Art 36(4), then another draft", [drafted("NOT_EXIST"), drafted("DISCLOSED")], []],
    [
      "Art 32: one item disclosed against an objection",
      [third, objects("a"), drafted("NOT_EXIST", "DISCLOSED", "NOT_EXIST")],
      ["CONSULTATION_LETTER", "OPINION", "SEARCH_RECORD", "OVERRIDE_NOTICE"],
    ],
    [
      "Art 32: disclosed against an objection",
      [third, objects("a"), drafted("DISCLOSED")],
      ["CONSULTATION_LETTER", "OPINION", "OVERRIDE_NOTICE"],
    ],
    [
      "Art 32: the notice to the third party is one paper, asked for by its event and by the answer",
      [third, objects("a"), event("thirdPartyTold", { id: "a", letter: "阜财公告〔2023〕1号" }), drafted("DISCLOSED")],
      ["CONSULTATION_LETTER", "OPINION", "OVERRIDE_NOTICE"],
    ],
    [
      "Art 45: a receipt of the registration",
      [event("receiptIssued", { letter: "阜财公回〔2023〕1号" })],
      ["REGISTRATION_RECEIPT"],
    ],
    [
      "Art 32: refused after an objection",
      [third, objects("a"), drafted("REFUSED_THIRD_PARTY")],
      ["CONSULTATION_LETTER", "OPINION"],
    ],
    [
      "Art 34: an agency's objection is told to nobody",
      [agency, objects("b"), drafted("DISCLOSED")],
      ["CONSULTATION_LETTER", "OPINION"],
    ],
    ["the gate of law passed", [event("gatePassed", { gate: "LAW" })], ["LEGAL_OPINION"]],
    ["another gate passed", [event("gatePassed", { gate: "WORDING" })], []],
    ["signed", [event("signed", { letter: "阜财公复〔2023〕12号" })], ["APPROVAL_SHEET", "REPLY"]],
    ["§8.5: by post", [event("dispatched", { delivery: "POST" })], ["OUTGOING_SLIP"]],
    [
      "§8.5: by post, delivered",
      [event("dispatched", { delivery: "POST" }), event("delivered", {})],
      ["OUTGOING_SLIP", "DELIVERY_TRACKING"],
    ],
    [
      "§8.5: directly, delivered",
      [event("dispatched", { delivery: "DIRECT" }), event("delivered", {})],
      ["DELIVERY_RECEIPT"],
    ],
    ["§8.5: electronically", [event("dispatched", { delivery: "ELECTRONIC" })], ["ELECTRONIC_LOG"]],
    [
      "§8.5: handed over in vain, then by post: nobody signed the first",
      [event("dispatched", { delivery: "DIRECT" }), event("dispatched", { delivery: "POST" }, "2023-12-01")],
      ["OUTGOING_SLIP"],
    ],
    [
      "§8.5: handed over in vain, then again",
      [
        event("dispatched", { delivery: "ENTRUSTED" }),
        event("dispatched", { delivery: "DIRECT" }, "2023-12-01"),
        event("delivered", {}, "2023-12-01"),
      ],
      ["DELIVERY_RECEIPT"],
    ],
    [
      "§8.5: by post, and signed for before that, as became known later",
      [
        event("dispatched", { delivery: "DIRECT" }),
        event("dispatched", { delivery: "POST" }, "2023-12-05"),
        event("delivered", {}, "2023-12-01"),
      ],
      ["OUTGOING_SLIP", "DELIVERY_RECEIPT"],
    ],
    ["withdrawn", [event("withdrawn", {})], ["WITHDRAWAL"]],
    ["transferred", [event("transferred", { to: "某局" })], ["TRANSFER_LETTER", "TRANSFER_NOTICE"]],
    [
      "行政复议法 48, 70: challenged",
      [
        event("reviewFiled", {}),
        event("reviewDecided", { result: "UPHELD" }),
        event("sued", { afterReview: true }),
        event("judged", { result: "UPHELD" }),
      ],
      ["REVIEW_PAPERS", "REVIEW_DECISION", "SUIT_PAPERS", "JUDGMENT"],
    ],
    [
      "§2.4: a second instance, its papers the second of their kinds",
      [
        event("sued", { afterReview: false }),
        event("judged", { result: "UPHELD" }),
        event("appealed", { appellant: "APPLICANT" }),
        event("appealJudged", { result: "UPHELD" }),
      ],
      ["SUIT_PAPERS", "SUIT_PAPERS", "JUDGMENT", "JUDGMENT"],
    ],
    ["Art 45: archived", [event("archived", {})], ["CATALOGUE", "CLOSING_SHEET"]],
  ])("%s", (_why, events, kinds) => expect(beyondReceipt(...events)).toEqual(kinds));

  it("tells several consultations apart", () => {
    const letters = requiredMaterials([received, third, agency, objects("b")]).slice(2);
    expect(letters.map(({ kind, of }) => `${kind} ${of}`)).toEqual([
      "CONSULTATION_LETTER a",
      "CONSULTATION_LETTER b",
      "OPINION b",
    ]);
  });

  it("counts several of a kind", () => {
    const twice = [1, 2].map(() => event("extended", { workingDays: 10, approvedBy: "主任" }));
    const notices = requiredMaterials(twice).filter(({ kind }) => kind === "EXTENSION_NOTICE");
    expect(notices.map(({ of }) => of)).toEqual(["1", "2"]);
  });

  it("come phase by phase, each with a name and a source", () => {
    const phases = Object.values(materialKinds).map(({ phase }) => ["BEFORE", "DURING", "AFTER"].indexOf(phase));
    expect(phases).toEqual([...phases].sort());
    expect(Object.values(materialKinds).every(({ label, source }) => label.zh && label.en && source.zh)).toBe(true);
  });
});

describe("materials missing", () => {
  const ledger = [
    event("received", { channel: "POST_SIGNED" }),
    event("consulted", { id: "a", whom: "THIRD_PARTY", name: "某公司" }),
    event("dispatched", { delivery: "POST" }),
  ];
  const signedAt = dateTimeOf("2023-11-24T10:05:00+08:00");
  const whole = [
    { kind: "APPLICATION_FORM" },
    { kind: "IDENTITY_COPY" },
    { kind: "ENVELOPE" },
    { kind: "INCOMING_SLIP", signer: "王晓", signedAt },
    { kind: "CONSULTATION_LETTER", of: "a" },
    { kind: "OUTGOING_SLIP", contents: "政府信息公开申请答复书", number: "阜财公复〔2023〕12号" },
  ] as const;

  it("are none where all are there", () => expect(missingMaterials(ledger, whole)).toEqual([]));

  it("are all that are not there", () => {
    expect(missingMaterials(ledger, []).map(({ kind }) => kind)).toEqual(whole.map(({ kind }) => kind));
    expect(missingMaterials(ledger, []).every(({ lacks }) => lacks.length === 0)).toBe(true);
  });

  it("include EMS slips without their annotations (§8.1)", () => {
    const bare = whole.map(({ kind, ...material }) => ({ kind, ...("of" in material ? { of: material.of } : {}) }));
    expect(missingMaterials(ledger, bare).map(({ kind, lacks }) => [kind, lacks])).toEqual([
      ["INCOMING_SLIP", ["signer", "signedAt"]],
      ["OUTGOING_SLIP", ["contents", "number"]],
    ]);
  });

  it.each([
    ["another letter's", "阜财公复〔2023〕11号", [["OUTGOING_SLIP", ["number"]]]],
    ["its own, typed otherwise", "阜财公复[2023] 第012号", []],
    ["two of one envelope", "阜财公复〔2023〕12号、阜财公延〔2023〕3号", []],
    ["two of one envelope, its own behind", "阜财公延〔2023〕第3号；阜财公复〔2023〕第012号", []],
    ["two of one envelope, with a blank between", "阜财公延〔2023〕3号 阜财公复〔2023〕12号", []],
  ])("hold the number on an outgoing slip against its reply's (§8.1): %s", (_what, number, missing) => {
    const signed = [ledger[0] as CaseEvent, event("signed", { letter: "阜财公复〔2023〕12号" }), ...ledger.slice(1)];
    const present = [
      ...[...whole.slice(0, -1), { kind: "APPROVAL_SHEET" }, { kind: "REPLY" }],
      { kind: "OUTGOING_SLIP", contents: "政府信息公开申请答复书", number },
    ] as const;
    expect(missingMaterials(signed, present).map(({ kind, lacks }) => [kind, lacks])).toEqual(missing);
  });

  it("don't take one consultation's letter for another's", () => {
    const others = whole.map((material) => ("of" in material ? { ...material, of: "b" } : material));
    expect(missingMaterials(ledger, others)).toMatchObject([{ kind: "CONSULTATION_LETTER", of: "a" }]);
  });

  it("name the annotations as they are written (§8.1)", () => {
    expect(incomingSlipNote("王晓", signedAt)).toBe("签收人：王晓；签收时间：2023年11月24日10时05分");
    expect(outgoingSlipNote("政府信息公开申请答复书", "阜财公复〔2023〕12号")).toBe(
      "内件：《政府信息公开申请答复书》（阜财公复〔2023〕12号）",
    );
  });
});
