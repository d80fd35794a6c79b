import { builder } from "../../../builder.js";
import { pageInfoType } from "../../../kit/connection-type.js";
import { say } from "../../../kit/describe.js";
import { readingOf } from "../../access/whole-reading.js";
import type { Outcome } from "../../answer/outcomes.js";
import { caseType } from "../case-graphql.js";
import type { CaseObject } from "../case-object.js";
import { enumOfLabels, outcomeEnum } from "../enums-graphql.js";
import { type Publication, type PublicationState, publicationOf, stateOf } from "./publication.js";
import { loadDocument, type PublishedDocument } from "./published-document.js";
import { type ProposalsPage, readProposals } from "./read-proposals.js";

const stateEnum = enumOfLabels<PublicationState>(
  "PublicationState",
  say("Where a proposal for publication stands", "转为主动公开建议状态"),
  {
    PENDING: { en: "Not decided", zh: "待决定" },
    ACCEPTED: { en: "Accepted: it is published to everybody", zh: "已转为主动公开" },
    DECLINED: { en: "Declined", zh: "不予转为主动公开" },
  },
);

const documentType = builder.objectRef<PublishedDocument>("PublishedDocument").implement({
  description: say("The document that an answer became", "转为主动公开的文件", "The rest is in `document(id)`."),
  fields: (t) => ({
    id: t.exposeID("id", { description: say("Id of the document", "文件标识") }),
    title: t.exposeString("title", { nullable: true, description: say("Title", "标题") }),
  }),
});

interface OfCase {
  readonly one: CaseObject;
  readonly publication: Publication;
}

const publicationType = builder.objectRef<OfCase>("CasePublication").implement({
  description: say(
    "A proposal to publish to everybody what was answered to one",
    "转为主动公开",
    "Art 44. Nothing of the applicant is in it.",
  ),
  fields: (t) => ({
    state: t.field({
      type: stateEnum,
      description: say("Where it stands", "状态"),
      resolve: ({ publication }) => stateOf(publication),
    }),
    proposedOn: t.field({
      type: "Date",
      description: say("Proposed on", "提出日期"),
      resolve: ({ publication }) => publication.proposedOn,
    }),
    proposedBy: t.string({
      description: say("Public id of the key that proposed it", "提出密钥"),
      resolve: ({ publication }) => publication.proposedBy,
    }),
    decidedOn: t.field({
      type: "Date",
      nullable: true,
      description: say("Decided on", "决定日期"),
      resolve: ({ publication }) => publication.decidedOn,
    }),
    decidedBy: t.string({
      nullable: true,
      description: say("Public id of the key that decided it", "决定密钥"),
      resolve: ({ publication }) => publication.decidedBy,
    }),
    accepted: t.boolean({
      nullable: true,
      description: say("Whether it is published to everybody", "是否转为主动公开", "Null while nothing is decided."),
      resolve: ({ publication }) => publication.accepted,
    }),
    reason: t.string({
      nullable: true,
      description: say("Why it was declined", "理由", "For those who see the case whole; reading it is noted."),
      resolve: async ({ one: { request, state }, publication: { reason } }, _, context) => {
        const { sight, noted } = readingOf(request, state, context);
        if (reason === null || sight !== "WHOLE") return null;
        await noted();
        return reason;
      },
    }),
    documentId: t.id({
      nullable: true,
      description: say("Id of the document that is published", "主动公开文件标识"),
      resolve: ({ publication }) => publication.documentId,
    }),
    document: t.field({
      type: documentType,
      nullable: true,
      description: say("The document that is published", "主动公开文件", "Null where it isn't there any more."),
      resolve: ({ publication: { documentId } }, _, context) =>
        documentId === null ? null : loadDocument(documentId, context),
    }),
  }),
});

const proposalType = builder.objectRef<CaseObject>("PublicationProposal").implement({
  description: say("A case whose answer is proposed for publication", "转为主动公开建议"),
  fields: (t) => ({
    id: t.id({ description: say("Id of the request", "申请标识"), resolve: ({ request }) => request.id }),
    registrationNumber: t.string({
      nullable: true,
      description: say("Registration number", "登记编号"),
      resolve: ({ state }) => state.registrationNumber,
    }),
    outcome: t.field({
      type: outcomeEnum,
      nullable: true,
      description: say("Outcome of the answer", "答复类型"),
      resolve: ({ state }) => state.outcome as Outcome | null,
    }),
    publication: t.field({
      type: publicationType,
      nullable: true,
      description: say("The proposal", "建议", "Null of one that stands out of place in its ledger."),
      resolve: ofCase,
    }),
  }),
});

function ofCase(one: CaseObject): OfCase | null {
  const publication = publicationOf(one.state, one.ledger);
  return publication && { one, publication };
}

interface Edge {
  readonly of: ProposalsPage;
  readonly index: number;
}

const edgeType = builder.objectRef<Edge>("PublicationProposalEdge").implement({
  description: say("One proposal in the list", "列表项"),
  fields: (t) => ({
    cursor: t.string({
      description: say("Opaque place of the proposal in this very list", "游标"),
      resolve: ({ of, index }) => of.cursorOf(index),
    }),
    node: t.field({
      type: proposalType,
      description: say("The proposal", "建议"),
      resolve: ({ of, index }) => of.cases[index] as CaseObject,
    }),
  }),
});

const pageType = builder.objectRef<ProposalsPage>("PublicationProposalConnection").implement({
  description: say("A page of proposals for publication", "转为主动公开建议分页", "By day, the newest first."),
  fields: (t) => ({
    edges: t.field({
      type: [edgeType],
      description: say("The proposals with their cursors", "列表项"),
      resolve: (of) => of.cases.map((_, index) => ({ of, index })),
    }),
    nodes: t.field({
      type: [proposalType],
      description: say("The proposals", "建议"),
      resolve: ({ cases }) => [...cases],
    }),
    pageInfo: t.field({
      type: pageInfoType,
      description: say("Where the page stands", "分页信息"),
      resolve: ({ cases, hasNext, isFirst, cursorOf }) => ({
        hasNextPage: hasNext,
        hasPreviousPage: !isFirst,
        startCursor: cases.length > 0 ? cursorOf(0) : null,
        endCursor: cases.length > 0 ? cursorOf(cases.length - 1) : null,
      }),
    }),
  }),
});

/** Adds to a case what became of the proposal to publish its answer, and the list of a region's proposals. */
export function addPublication(): void {
  builder.objectFields(caseType, (t) => ({
    publication: t.field({
      type: publicationType,
      nullable: true,
      description: say(
        "The proposal to publish its answer to everybody",
        "转为主动公开",
        "Null where nothing was proposed.",
      ),
      resolve: ofCase,
    }),
  }));
  builder.queryFields((t) => ({
    publicationProposals: t.field({
      type: pageType,
      description: say(
        "Answers of a region that are proposed for publication, the newest first",
        "转为主动公开建议列表",
        "For keys of the region. They are decided by `recordCaseEvent` of the kind `publicationDecided`.",
      ),
      args: {
        region: t.arg({ type: "RegionCode", required: true, description: say("Region", "行政区划") }),
        state: t.arg({ type: stateEnum, description: say("Where they stand", "状态", "Default: all of them.") }),
        first: t.arg.int({ description: say("Proposals of the page", "每页件数", "Default: 20.") }),
        after: t.arg.string({ description: say("Cursor after which the page begins", "起始游标") }),
      },
      resolve: (_, args, context) => readProposals(args, context),
    }),
  }));
}
