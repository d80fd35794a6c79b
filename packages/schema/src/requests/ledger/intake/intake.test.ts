import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identityNumberCheck } from "../../../shared/identity-number.js";
import { event, inProcess, ledgerOf } from "../fixtures/events.js";
import { foldCase } from "../fold.js";
import { type Applicant, type ApplicationForm, applicantKindOf } from "./application.js";
import { checkApplication } from "./check-application.js";
import { inheritedEvents, splitApplication } from "./split-application.js";

const number = (seventeen: string) => seventeen + identityNumberCheck(seventeen);
const person: Applicant = {
  kind: "NATURAL_PERSON",
  name: "张三",
  document: { kind: "RESIDENT_IDENTITY", number: number("34120219900101123") },
  contact: { phone: "13800001234" },
};
// DOMAIN.md §10.3.
const firm: Applicant = {
  kind: "COMMERCIAL",
  name: "某某有限公司",
  document: { kind: "CREDIT_CODE", number: "11341200003158495C" },
  contact: { address: "阜阳市颍州区" },
};
const whole: ApplicationForm = {
  applicants: [person],
  agent: null,
  items: [{ title: "2022年预算" }],
  carrierForm: "ELECTRONIC",
  obtainWay: "EMAIL",
};
const agent = { ...person, name: "李四", authorization: "POA 1" };
const applicants = (change: Partial<Applicant>, of: Applicant = person) => ({ applicants: [{ ...of, ...change }] });
const identity = (kind: "RESIDENT_IDENTITY" | "CREDIT_CODE" | "OTHER", text: string) => ({
  document: { kind, number: text },
});

const problems: readonly (readonly [
  what: string,
  article: string,
  change: Partial<ApplicationForm>,
  found: string[],
])[] = [
  ["a whole form", "Art 29", {}, []],
  ["no purpose", "Art 29; §0.5, fact 6", { remark: "no purpose" }, []],
  [
    "several applicants and items",
    "§2.6",
    { applicants: [person, firm], items: [{ title: "a" }, { description: "b" }] },
    [],
  ],
  ["no applicant", "Art 29(1)", { applicants: [] }, ["NO_APPLICANT applicants"]],
  ["no name", "Art 29(1)", applicants({ name: " " }), ["NO_NAME applicants.0.name"]],
  ["a name that can't be seen", "Art 29(1)", applicants({ name: "\u200b" }), ["NO_NAME applicants.0.name"]],
  [
    "a contact of marks alone",
    "Art 29(1)",
    applicants({ contact: { phone: "-" } }),
    ["NO_CONTACT applicants.0.contact"],
  ],
  ["an item of marks alone", "Art 29(2)", { items: [{ description: "。" }] }, ["ITEM_UNDESCRIBED items.0"]],
  ["no document", "Art 29(1)", applicants({ document: null }), ["NO_IDENTITY applicants.0.document"]],
  ["no contact", "Art 29(1)", applicants({ contact: { postcode: "236000" } }), ["NO_CONTACT applicants.0.contact"]],
  ["an e-mail address only", "Art 29(1)", applicants({ contact: { email: "a@example.cn" } }), []],
  [
    "the second applicant's gap",
    "Art 29(1)",
    { applicants: [person, { ...firm, name: "" }] },
    ["NO_NAME applicants.1.name"],
  ],
  ["an agent with all papers", "§1.5.1", { agent }, []],
  ["an agent reached through the applicant", "§1.5.1", { agent: { ...agent, contact: {} } }, []],
  [
    "an agent without power",
    "§1.5.1",
    { agent: { ...agent, authorization: null } },
    ["NO_AUTHORIZATION agent.authorization"],
  ],
  ["an agent without document", "§1.5.1", { agent: { ...agent, document: null } }, ["NO_IDENTITY agent.document"]],
  ["no item", "Art 29(2)", { items: [] }, ["NO_ITEM items"]],
  ["an item by its number", "Art 29(2)", { items: [{ documentNumber: "阜政〔2022〕1号" }] }, []],
  ["an empty item", "Art 29(2)", { items: [{ title: "a" }, { title: "" }] }, ["ITEM_UNDESCRIBED items.1"]],
  ["no carrier form", "Art 29(3)", { carrierForm: null }, ["NO_CARRIER_FORM carrierForm"]],
  ["no way of obtaining", "Art 29(3)", { obtainWay: null }, ["NO_OBTAIN_WAY obtainWay"]],
];

const warnings: readonly (readonly [
  what: string,
  section: string,
  change: Partial<ApplicationForm>,
  found: string[],
])[] = [
  ["good numbers", "§10.3, 10.4", { applicants: [person, firm] }, []],
  ["a residence permit", "§10.4", applicants(identity("RESIDENT_IDENTITY", number("81000019900101123"))), []],
  [
    "a number in full-width digits",
    "§10.6",
    applicants(identity("RESIDENT_IDENTITY", "３４１２０２９００１０１１２３")),
    [],
  ],
  [
    "a wrong check character",
    "§10.4",
    applicants(
      identity(
        "RESIDENT_IDENTITY",
        number("34120219900101123").replace(/.$/, (sign) => (sign === "0" ? "1" : "0")),
      ),
    ),
    ["IDENTITY_NUMBER_DOUBTFUL applicants.0.document.number"],
  ],
  [
    "a wrong credit code",
    "§10.3",
    applicants(identity("CREDIT_CODE", "11341200003158495A"), firm),
    ["CREDIT_CODE_DOUBTFUL applicants.0.document.number"],
  ],
  ["a passport", "§1.5.1", applicants(identity("OTHER", "E12345678")), []],
  [
    "an agent's wrong number",
    "§10.4",
    { agent: { ...agent, ...identity("RESIDENT_IDENTITY", "1") } },
    ["IDENTITY_NUMBER_DOUBTFUL agent.document.number"],
  ],
  ["a number without area code", "§10.5", applicants({ contact: { phone: "2260001转801" } }), []],
  [
    "an impossible mobile number",
    "§10.5",
    applicants({ contact: { phone: "12800001234" } }),
    ["PHONE_DOUBTFUL applicants.0.contact.phone"],
  ],
  ["a mobile number with +86", "§10.5", applicants({ contact: { phone: "+86 138-0000-1234" } }), []],
  ["a number of Fuyang", "§10.5", applicants({ contact: { phone: "0558-2260001" } }), []],
  [
    "a firm with a person's document",
    "§1.5.1",
    applicants({ kind: "COMMERCIAL" }),
    ["KIND_DOUBTFUL applicants.0.kind"],
  ],
  ["a lawyer in their own name", "§1.5.1", applicants({ kind: "LEGAL_SERVICE" }), ["KIND_DOUBTFUL applicants.0.kind"]],
  [
    "a person with a firm's code",
    "§1.5.1",
    applicants({ kind: "NATURAL_PERSON" }, firm),
    ["KIND_DOUBTFUL applicants.0.kind"],
  ],
];

const told = (findings: readonly { readonly code: string; readonly path: string }[]) =>
  findings.map(({ code, path }) => `${code} ${path}`);

describe("an application (条例 Art 29)", () => {
  it.each(problems)("with %s (%s)", (_what, _article, change, found) => {
    expect(told(checkApplication({ ...whole, ...change }).problems)).toEqual(found);
  });

  it.each(warnings)("is looked at twice, or not, for %s (%s)", (_what, _section, change, found) => {
    const checked = checkApplication({ ...whole, ...change });
    expect(told(checked.warnings)).toEqual(found);
    expect(checked.problems).toEqual([]);
  });

  it("cites the provision of what is missing, and none of a doubt", () => {
    const { problems: missing } = checkApplication({ ...whole, obtainWay: null });
    expect(missing[0]?.article?.zh).toBe("《政府信息公开条例》第二十九条");
    const { warnings: doubts } = checkApplication({ ...whole, ...applicants(identity("RESIDENT_IDENTITY", "1")) });
    expect(doubts[0]?.article).toBeNull();
  });

  it("is classed by its first applicant (DOMAIN.md §2.6)", () => {
    expect(applicantKindOf({ ...whole, applicants: [firm, person] })).toBe("COMMERCIAL");
    expect(applicantKindOf({ ...whole, applicants: [] })).toBeNull();
  });
});

describe("a form of several items (DOMAIN.md §2.6)", () => {
  const form = { ...whole, items: [{ title: "a" }, { title: "b" }, { title: "c" }] };

  it("becomes one case for each, which know where they come from", () => {
    const { split, parts } = splitApplication(form, "341200-2023-0001", ["2", "3", "4"]);
    expect(split).toEqual({ into: ["2", "3", "4"] });
    expect(parts.map(({ registrationNumber, part, of }) => [registrationNumber, part, of])).toEqual([
      ["2", 1, 3],
      ["3", 2, 3],
      ["4", 3, 3],
    ]);
    expect(parts.map((part) => part.form)).toEqual(form.items.map((item) => ({ ...form, items: [item] })));
    expect(foldCase(ledgerOf(...inProcess, event("split", "03-03", split)))).toMatchObject({
      status: "SPLIT",
      splitInto: ["2", "3", "4"],
    });
  });

  it("loses and doubles no item, however many", () => {
    const items = fc.array(fc.record({ title: fc.string() }), { minLength: 2, maxLength: 20 });
    const property = fc.property(items, (some) => {
      const numbers = some.map((_, at) => `n${at}`);
      const { parts } = splitApplication({ ...whole, items: some }, "n", numbers);
      expect(parts.flatMap((part) => part.form.items)).toEqual(some);
    });
    fc.assert(property, { seed: 20_190_515 });
  });

  it.each([
    ["one item", whole, ["2"]],
    ["too few numbers", form, ["2", "3"]],
    ["a number twice", form, ["2", "3", "3"]],
  ])("is refused with %s", (_what, some, numbers) => {
    expect(() => splitApplication(some, "1", numbers)).toThrow(RangeError);
  });

  it("keeps its legal day of receipt (Art 31)", () => {
    const original = ledgerOf(
      event("received", "03-01", { channel: "INTERNET" }),
      event("registered", "03-01", { number: "1" }),
      event("confirmed", "03-03", { way: "PHONE" }),
    );
    expect(foldCase(inheritedEvents(original))).toMatchObject({
      status: "RECEIVED",
      arrivedOn: "2023-03-01",
      receivedOn: "2023-03-03",
    });
    const form = event("filed", "03-03", { material: "APPLICATION_FORM", name: "申请表" });
    expect(inheritedEvents([...original, form]).map(({ kind }) => kind)).toEqual(["received", "confirmed", "filed"]);
  });
});
