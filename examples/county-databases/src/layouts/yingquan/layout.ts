import type { Records } from "../../city/city.js";
import type {
  Catalogue,
  Document,
  GrassrootsItem,
  Interpretation,
  Organization,
  Request,
  State,
} from "../../city/records.js";
import { type Cell, flat, type Layout, only, rowsOf, type TableRows } from "../layout.js";
import { epochMillis, typedNumber, uuid } from "../spelling.js";
import * as codes from "./codes.js";

type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

const TENANT = 341204;
/** The platform serves others too: rows of another tenant stand in the same tables and are none of ours. */
const OTHER_TENANT = 341205;

const organId = (one: Organization) => uuid("organ", one.n);
const channelId = (one: Catalogue) => uuid("channel", one.n);
const documentId = (one: { readonly n: number }) => uuid("document", one.n);
const interpretationId = (one: { readonly n: number }) => uuid("interpretation", one.n);
const json = (value: object) => JSON.stringify(value);

/** 颍泉区: a tenant of a regional platform with JSON metadata, uuids, milliseconds, and one table for all content. */
export const yingquan: Layout = {
  source: "yingquan",
  *tables(records) {
    const { ground } = records;
    yield rowsOf("organ", ground.organizations, organ);
    yield rowsOf("channel", ground.catalogues, channel);
    yield content(records.documents(), document);
    yield foreign(records);
    yield content(records.interpretations(), interpretation);
    yield content(records.grassrootsItems(), item);
    yield relations(records);
    yield attachments(records);
    yield rowsOf("apply.apply_form", records.requests, request);
  },
};

interface Content {
  readonly n: number;
  readonly title: string;
  readonly publishedAt: string;
  readonly state: State;
}

function content<Item extends Content>(items: Iterable<Item>, columns: Columns<Item>, tenant = TENANT): TableRows {
  return rowsOf("content", items, {
    tenant_id: () => tenant,
    site_id: () => 1,
    title: (one: Item) => one.title,
    status: (one: Item) => (one.state === "draft" ? ([10, 20, 30][one.n % 3] as number) : 40),
    is_deleted: (one: Item) => (one.state === "deleted" ? 1 : 0),
    deleted_at: (one: Item) => (one.state === "deleted" ? epochMillis(one.publishedAt) + 86_400_000 : null),
    publish_time: (one: Item) => epochMillis(one.publishedAt),
    updated_at: (one: Item) => epochMillis(one.publishedAt),
    ...columns,
  });
}

function foreign(records: Records): TableRows {
  const some = only(records.documents(), (one) => one.n % 12 === 0);
  return content(
    some,
    { ...document, id: (one) => uuid("foreign", one.n), title: (one) => one.title.replaceAll("颍泉", "某某") },
    OTHER_TENANT,
  );
}

const organ: Columns<Organization> = {
  id: organId,
  tenant_id: () => TENANT,
  name: (one) => one.name,
  profile: (one) =>
    json({
      shortName: one.shortName,
      kind: codes.organizationKind(one.kind),
      level: codes.level(one.level),
      codes: { org: one.organizationCode, uscc: one.creditCode },
      contact: { tel: one.phone, address: one.address },
    }),
};

const channel: Columns<Catalogue> = {
  id: channelId,
  tenant_id: () => TENANT,
  parent_id: (one) => one.parent && channelId(one.parent),
  code: (one) => one.code,
  name: (one) => one.name,
  path: (one) => `${one.parent === null ? "" : `/${one.parent.name}`}/${one.name}`,
  props: (one) =>
    json({
      level: codes.level(one.level),
      ...(one.keyArea ? { keyArea: true, area: one.areaCode } : {}),
      theme: codes.theme(one.theme),
      cycleDays: one.updateCycleDays,
      duty: one.responsibleBody,
    }),
};

const document: Columns<Document> = {
  id: documentId,
  channel_id: (one) => channelId(one.catalogue),
  biz_type: (one) => codes.kind(one.kind),
  index_no: (one) => one.indexNumber,
  organ_id: (one) => (one.dirt === "organization" ? uuid("gone", one.n) : organId(one.publisher)),
  write_date: (one) =>
    one.dirt === "date" ? (["2023-00-00", "暂无", "2022-9-31"][one.n % 3] as string) : one.writtenDate,
  meta: (one) =>
    json({
      docNo: typedNumber(one.documentNumber, one.n * 3),
      issuer: one.issuers,
      theme: codes.theme(one.catalogue.theme),
      force: { from: one.effectiveFrom, to: one.expiresOn, repealed: one.repealedOn },
      validity: one.dirt === "code" ? "ACTIVE" : codes.validity(one.declaredValidity),
      mode: codes.mode(one.disclosureMode),
      topic: one.topic,
      genre: one.dirt === "code" ? "规划" : codes.genre(one.genre),
      audience: one.serviceObjects,
      abstract: one.summary,
      keywords: one.keywords,
      tags: one.tags,
      source: one.informationSource,
    }),
  body: (one) => one.body,
  hits: (one) => one.viewCount,
};

const interpretation: Columns<Interpretation> = {
  id: interpretationId,
  biz_type: () => "INTERPRET",
  index_no: (one) => one.indexNumber,
  organ_id: (one) => organId(one.publisher),
  meta: (one) =>
    json({
      form: one.dirt === "code" ? "vr" : codes.form(one.form),
      stages: one.stages.map(codes.stage),
      topicPage: one.onTopic ? true : one.n % 2 === 0 ? false : null,
      author: one.interpreter,
    }),
  body: (one) => one.body,
};

const item: Columns<GrassrootsItem> = {
  id: (one) => uuid("grassroots", one.n),
  biz_type: () => "GRASSROOTS",
  meta: (one) =>
    json({
      area: { code: one.area.code, name: one.area.name },
      level: codes.level(one.level),
      ...(one.township === null ? {} : { town: one.township }),
      unit: one.publisherName,
    }),
};

function relations(records: Records): TableRows {
  const linked = only(records.interpretations(), (one) => one.document !== null);
  return rowsOf("content_relation", linked, {
    id: (one) => one.n,
    from_id: interpretationId,
    to_id: (one) => documentId(one.document as { readonly n: number }),
    rel_type: () => "INTERPRETS",
  });
}

function attachments(records: Records): TableRows {
  const files = flat(records.documents(), (one) => one.attachments.map((file, at) => ({ file, at, document: one })));
  return rowsOf("attachment", files, {
    id: ({ document: { n }, at }) => uuid("attachment", n * 10 + at),
    content_id: ({ document: one }) => documentId(one),
    name: ({ file }) => file.name,
    size: ({ file }) => file.size,
    sha256: ({ file }) => file.sha256,
    url: ({ file }) => file.url,
  });
}

const request: Columns<Request> = {
  id: (one) => uuid("apply", one.n),
  tenant_id: () => TENANT,
  reg_no: (one) => one.registrationNumber,
  via: (one) => codes.channel(one.channel),
  applicant: (one) =>
    json({
      kind: codes.applicant(one.applicantKind),
      name: one.applicantName,
      identity: one.applicantIdentity,
      phone: one.applicantPhone,
      address: one.applicantAddress,
    }),
  organ_id: (one) => organId(one.agency),
  organ_kind: (one) => codes.agency(one.agencyKind),
  submitted: (one) => epochMillis(one.submittedAt),
  received: (one) => one.receivedOn,
  closed: (one) => one.closedOn,
  state: (one) => (one.dirt === "code" && one.outcome !== null ? "TRANSFERRED" : codes.outcome(one.outcome, one.n)),
  is_deleted: (one) => (one.state === "deleted" ? 1 : 0),
};
