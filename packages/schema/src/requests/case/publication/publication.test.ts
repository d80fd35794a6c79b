import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../../../context.js";
import { ask, at } from "../../../testing/ask.js";
import { fixedContext } from "../../../testing/fixed-context.js";
import { memorySource } from "../../../testing/memory-source.js";
import { gates } from "../../ledger/events.js";

const region = "341202";
const reviewer: Viewer = { key: "k1", label: "审核", role: "REVIEWER", regions: [region] };
const as = (role: Viewer["role"], key = "k2"): Viewer => ({ ...reviewer, key, label: key, role });
const document = "Document:home:d1";

const recording = `mutation ($id: ID!, $seen: Int!, $event: CaseEventInput!, $key: String!) {
  recordCaseEvent(id: $id, seen: $seen, event: $event, idempotencyKey: $key) { case { version } }
}`;
const publication =
  "publication { state proposedOn proposedBy decidedOn decidedBy accepted reason documentId document { id title } }";
const listing = `query ($region: RegionCode!, $state: PublicationState, $first: Int, $after: String) {
  publicationProposals(region: $region, state: $state, first: $first, after: $after) {
    nodes { id registrationNumber outcome ${publication} }
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

/** Requests that were answered, all of them disclosed, and proposed on these days. */
async function city(...proposed: readonly (string | null)[]): Promise<Context> {
  const Request = proposed.map((_, key) => ({ key: `${key}`, receivedOn: "2023-11-01", applicantName: "张三" }));
  const Document = [{ key: "d1", title: "道路养护资金分配方案", region }];
  const source = memorySource({ id: "home", regions: [region], records: { Request, Document, Organization: [] } });
  const context = fixedContext({ source, viewer: reviewer });
  for (const [key, on] of proposed.entries()) {
    const day = "2023-11-10";
    const entries = [
      { kind: "received", on: "2023-11-01", data: { channel: "IN_PERSON" } },
      { kind: "registered", on: "2023-11-01", data: { number: `${region}-2023-000${key}` } },
      { kind: "drafted", on: day, data: { outcome: "DISCLOSED" } },
      ...gates.map((gate) => ({ kind: "gatePassed", on: day, data: { gate } })),
      { kind: "signed", on: day, data: { letter: `复${key}` } },
      { kind: "dispatched", on: day, data: { delivery: "POST" } },
      ...(on === null ? [] : [{ kind: "publicationProposed", on, data: { note: "张三建议" } }]),
    ];
    await context.ledgers.append(
      { region, ledger: `Request:home:${key}`, seen: 0, entries, idempotencyKey: `begin-${key}` },
      as("EDITOR", "clerk"),
      context.call,
    );
  }
  return context;
}

let keys = 0;
async function decide(context: Context, key: number, event: object, seen = 12) {
  const variables = { id: `Request:home:${key}`, seen, key: `decide-${++keys}` };
  const whole = { kind: "publicationDecided", on: "2023-12-18", ...event };
  return (await ask(recording, context, { ...variables, event: whole })).errors;
}
const accepted = { accepted: true, documentId: document };

interface Page {
  readonly nodes: readonly { readonly id: string; readonly publication: unknown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
async function proposals(context: Context, more: object = {}): Promise<Page> {
  const { data, errors } = await ask(listing, context, { region, ...more });
  expect(errors).toEqual([]);
  return at(data, "publicationProposals") as Page;
}
const keysOf = ({ nodes }: Page) => nodes.map(({ id }) => id.slice(-1)).join("");

// 条例 Art 44: what many ask for may be published to everybody (DOMAIN.md §1.5.4, convertedDocumentId).
describe("the proposals to publish what was answered", () => {
  it("are listed newest first, page by page, with the day and who proposed", async () => {
    const context = await city("2023-12-01", "2023-12-05", null, "2023-12-03", "2023-12-05");
    expect(keysOf(await proposals(context))).toBe("4130");
    const first = await proposals(context, { first: 2 });
    expect([keysOf(first), first.pageInfo.hasNextPage]).toEqual(["41", true]);
    const next = await proposals(context, { first: 2, after: first.pageInfo.endCursor });
    expect([keysOf(next), next.pageInfo.hasNextPage]).toEqual(["30", false]);
    expect(first.nodes[0]).toMatchObject({
      registrationNumber: "341202-2023-0004",
      outcome: "DISCLOSED",
      publication: {
        state: "PENDING",
        proposedOn: "2023-12-05",
        proposedBy: "clerk",
        decidedOn: null,
        accepted: null,
        document: null,
      },
    });
    expect(JSON.stringify(first)).not.toContain("张三");
  });

  it("are decided, and listed by where they stand", async () => {
    const context = await city("2023-12-01", "2023-12-02", "2023-12-03");
    expect(await decide(context, 0, accepted)).toEqual([]);
    expect(await decide(context, 1, { accepted: false, reason: "仅与申请人有关" })).toEqual([]);
    const of = async (state: string) => keysOf(await proposals(context, { state }));
    expect([await of("PENDING"), await of("ACCEPTED"), await of("DECLINED")]).toEqual(["2", "0", "1"]);
    const { data } = await ask(`{ requests(orderBy: []) { nodes { id case { ${publication} } } } }`, context);
    const found = at(data, "requests.nodes") as { id: string; case: { publication: object } }[];
    const byKey = new Map(found.map((one) => [one.id.slice(-1), one.case.publication]));
    expect(byKey.get("0")).toEqual({
      state: "ACCEPTED",
      proposedOn: "2023-12-01",
      proposedBy: "clerk",
      decidedOn: "2023-12-18",
      decidedBy: "k1",
      accepted: true,
      reason: null,
      documentId: document,
      document: { id: document, title: "道路养护资金分配方案" },
    });
    expect(byKey.get("1")).toMatchObject({
      state: "DECLINED",
      accepted: false,
      reason: "仅与申请人有关",
      document: null,
    });
    const masked = await proposals({ ...context, viewer: as("EDITOR") }, { state: "DECLINED" });
    expect(masked.nodes[0]?.publication).toMatchObject({ accepted: false, reason: null });
  });

  it.each<readonly [what: string, key: number, event: object, code: string, inputPath: string | undefined]>([
    ["what was not proposed", 1, accepted, "CASE_REFUSED", undefined],
    ["without a document what is accepted", 0, { accepted: true }, "CASE_REFUSED", undefined],
    ["with a document what is declined", 0, { ...accepted, accepted: false, reason: "x" }, "CASE_REFUSED", undefined],
    ["without a reason what is declined", 0, { accepted: false }, "CASE_REFUSED", undefined],
    ["before it was proposed", 0, { ...accepted, on: "2023-11-30" }, "CASE_REFUSED", undefined],
    [
      "by a document that isn't there",
      0,
      { ...accepted, documentId: "Document:home:x" },
      "NOT_FOUND",
      "event.documentId",
    ],
    ["by what is no document", 0, { ...accepted, documentId: "Request:home:0" }, "BAD_INPUT", "event.documentId"],
  ])("are not decided: %s", async (_what, key, event, code, inputPath) => {
    const context = await city("2023-12-01", null);
    expect(await decide(context, key, event, key === 0 ? 12 : 11)).toEqual([{ code, inputPath }]);
  });

  it("are decided once, and by reviewers", async () => {
    const context = await city("2023-12-01");
    expect(await decide({ ...context, viewer: as("HANDLER") }, 0, accepted)).toMatchObject([{ code: "NOT_PERMITTED" }]);
    expect(await decide(context, 0, accepted)).toEqual([]);
    expect(await decide(context, 0, accepted, 13)).toMatchObject([{ code: "CASE_REFUSED" }]);
  });

  it.each<readonly [what: string, viewer: Viewer | null, more: object, code: string]>([
    ["without a key", null, {}, "KEY_REQUIRED"],
    ["with a key of another region", { ...reviewer, regions: ["341203"] }, {}, "NOT_PERMITTED"],
    ["of a region that isn't there", reviewer, { region: "999999" }, "UNKNOWN_REGION"],
    ["of too large a page", reviewer, { first: 1000 }, "PAGE_TOO_LARGE"],
    ["after a cursor of another list", reviewer, { after: "x" }, "CURSOR_INVALID"],
  ])("are not given %s", async (_what, viewer, more, code) => {
    const { errors } = await ask(listing, { ...(await city("2023-12-01")), viewer }, { region, ...more });
    expect(errors).toMatchObject([{ code }]);
  });
});
