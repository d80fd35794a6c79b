import type {
  Catalogue,
  Document,
  GrassrootsItem,
  GrassrootsTally,
  Interpretation,
  Organization,
  Request,
  StandardItem,
  State,
} from "../../city/records.js";
import { type Cell, type Layout, rowsOf } from "../layout.js";
import { array, withZone } from "../spelling.js";
import * as codes from "./codes.js";

type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

/** Nobody has this number: the body was dissolved, and its row removed. */
const DISSOLVED = 9_999;

const deletedAt = ({ state, publishedAt }: { readonly state: State; readonly publishedAt: string }) =>
  state === "deleted" ? withZone(publishedAt) : null;

/** 太和县: an enterprise product in a schema of its own, with an extension table, native types and arrays. */
export const taihe: Layout = {
  source: "taihe",
  *tables(records) {
    const { ground } = records;
    yield rowsOf("disclosure.organization", ground.organizations, organization);
    yield rowsOf("disclosure.channel", ground.catalogues, channel);
    yield rowsOf("disclosure.document", records.documents(), document);
    yield rowsOf("disclosure.document_detail", records.documents(), detail);
    yield rowsOf("disclosure.interpretation", records.interpretations(), interpretation);
    yield rowsOf("disclosure.application", records.requests, application);
    yield rowsOf("disclosure.grassroots_item", records.grassrootsItems(), item);
    yield rowsOf("disclosure.monthly_count", records.grassrootsTallies(), tally);
    yield rowsOf("disclosure.standard_item", records.standardItems, standardItem);
  },
};

const organization: Columns<Organization> = {
  organization_id: (one) => one.n,
  full_name: (one) => one.name,
  abbreviation: (one) => one.shortName,
  category: (one) => codes.category(one.kind),
  tier: (one) => codes.tier(one.level),
  org_code: (one) => one.organizationCode,
  credit_code: (one) => one.creditCode,
  telephone: (one) => one.phone,
  street_address: (one) => one.address,
};

const channel: Columns<Catalogue> = {
  channel_id: (one) => one.n,
  parent_id: (one) => one.parent?.n ?? null,
  code: (one) => one.code,
  title: (one) => one.name,
  tier: (one) => codes.tier(one.level),
  is_key_area: (one) => one.keyArea,
  area_code: (one) => one.areaCode,
  theme: (one) => codes.theme(one.theme),
  refresh_days: (one) => one.updateCycleDays,
  accountable: (one) => one.responsibleBody,
};

const document: Columns<Document> = {
  document_id: (one) => one.n,
  index_number: (one) => one.indexNumber,
  title: (one) => one.title,
  doc_type: (one) => codes.kind(one.kind),
  doc_number: (one) => one.documentNumber,
  publisher_id: (one) => (one.dirt === "organization" ? DISSOLVED : one.publisher.n),
  channel_id: (one) => one.catalogue.n,
  theme: (one) => codes.theme(one.catalogue.theme),
  // A date column holds no nonsense; what was unreadable when the data were taken over is missing.
  signed_on: (one) => (one.dirt === "date" ? null : one.writtenDate),
  published_at: (one) => withZone(one.publishedAt),
  status: (one) => (one.state === "draft" ? "DRAFT" : "PUBLISHED"),
  deleted_at: deletedAt,
  updated_at: (one) => withZone(one.publishedAt),
  // Half of what was deleted had been moved to the archive before.
  archived_on: (one) => (one.state === "deleted" && one.n % 2 === 0 ? one.publishedAt.slice(0, 10) : null),
};

const detail: Columns<Document> = {
  document_id: (one) => one.n,
  issuing_bodies: (one) => array(one.issuers),
  effective_on: (one) => one.effectiveFrom,
  expires_on: (one) => one.expiresOn,
  repealed_on: (one) => one.repealedOn,
  validity: (one) => (one.dirt === "code" ? "SUSPENDED" : codes.validity(one.declaredValidity)),
  disclosure_mode: (one) => one.disclosureMode,
  subject_path: (one) => one.topic,
  genre: (one) => (one.dirt === "code" ? "PLAN" : one.genre),
  audiences: (one) => array(one.serviceObjects),
  abstract: (one) => one.summary,
  keywords: (one) => array(one.keywords),
  labels: (one) => array(one.tags),
  source_name: (one) => one.informationSource,
  view_count: (one) => one.viewCount,
  body_html: (one) => one.body,
  attachments: (one) =>
    one.attachments.length === 0
      ? null
      : JSON.stringify(
          one.attachments.map(({ name, url, size, sha256 }) => ({
            fileName: name,
            href: url,
            bytes: size,
            digest: sha256,
          })),
        ),
};

const interpretation: Columns<Interpretation> = {
  interpretation_id: (one) => one.n,
  index_number: (one) => one.indexNumber,
  title: (one) => one.title,
  form: (one) => (one.dirt === "code" ? "COMIC" : codes.form(one.form)),
  stages: (one) => array(one.stages.map(codes.stage)),
  on_topic_page: (one) => (one.onTopic ? true : one.n % 2 === 0 ? false : null),
  document_id: (one) => one.document?.n ?? null,
  publisher_id: (one) => one.publisher.n,
  published_at: (one) => withZone(one.publishedAt),
  interpreter: (one) => one.interpreter,
  body_html: (one) => one.body,
  deleted_at: deletedAt,
};

const application: Columns<Request> = {
  application_id: (one) => one.n,
  register_number: (one) => one.registrationNumber,
  channel: (one) => codes.channel(one.channel),
  applicant_type: (one) => codes.applicant(one.applicantKind),
  applicant_name: (one) => one.applicantName,
  id_number: (one) => one.applicantIdentity,
  phone: (one) => one.applicantPhone,
  address: (one) => one.applicantAddress,
  organization_id: (one) => one.agency.n,
  agency_type: (one) => one.agencyKind,
  submitted_at: (one) => withZone(one.submittedAt),
  received_on: (one) => one.receivedOn,
  closed_on: (one) => one.closedOn,
  outcome: (one) => (one.dirt === "code" && one.outcome !== null ? "MERGED" : one.outcome),
  deleted_at: (one) => (one.state === "deleted" ? withZone(one.submittedAt) : null),
};

const item: Columns<GrassrootsItem> = {
  item_id: (one) => one.n,
  title: (one) => one.title,
  area_code: (one) => one.area.code,
  area_name: (one) => one.area.name,
  tier: (one) => codes.tier(one.level),
  township: (one) => one.township,
  publisher: (one) => one.publisherName,
  published_at: (one) => withZone(one.publishedAt),
  deleted_at: deletedAt,
};

const tally: Columns<GrassrootsTally> = {
  row_id: (one) => one.n,
  month: (one) => one.month,
  area_code: (one) => one.area.code,
  tier: (one) => codes.tier(one.level),
  township: (one) => one.township ?? "-",
  items: (one) => one.items,
};

const standardItem: Columns<StandardItem> = {
  item_no: (one) => one.sequence,
  area_code: (one) => one.areaCode,
  area_name: (one) => one.areaName,
  matter: (one) => one.firstLevelItem,
  sub_matter: (one) => one.secondLevelItem,
  elements: (one) => array(one.contents),
  legal_bases: (one) => array(one.bases),
  time_limit: (one) => one.timeLimit,
  limit_days: (one) => one.timeLimitDays,
  accountable: (one) => one.responsibleBody,
  channels: (one) => array(one.channels.map(codes.disclosureChannel)),
  audience: (one) => codes.audience(one.audience),
  modes: (one) => array(one.modes),
  tiers: (one) => array(one.levels.map((level) => String(codes.tier(level)))),
};
