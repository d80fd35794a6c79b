import { areas } from "../../city/areas.js";
import type { Catalogue, Document, GrassrootsItem, Interpretation, Organization, State } from "../../city/records.js";
import { type Cell, type Layout, only, rowsOf } from "../layout.js";
import { epochSeconds, joined, slashes, typedNumber } from "../spelling.js";
import * as codes from "./codes.js";

type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

/** A unit that was deleted from the list of units. */
const GONE = 9_999;

const rank = ({ state }: { readonly state: State }) => (state === "live" ? 0 : state === "draft" ? -1 : -2);
const pubdate = ({ publishedAt }: { readonly publishedAt: string }) => epochSeconds(publishedAt);

/** 颍上县: a free portal system with Unix seconds and add-on tables; its requests are kept at home. */
export const yingshang: Layout = {
  source: "yingshang",
  *tables(records) {
    const { ground } = records;
    const policies = () => only(records.documents(), (one) => one.kind !== "INFORMATION");
    yield rowsOf("cms_unit", ground.organizations, unit);
    yield rowsOf("cms_arctype", ground.catalogues, arctype);
    yield rowsOf("cms_area", areas, { code: (one) => one.code, name: (one) => one.name });
    yield rowsOf("cms_policy", policies(), policy);
    yield rowsOf("cms_policy_addon", policies(), addon);
    yield rowsOf(
      "cms_news",
      only(records.documents(), (one) => one.kind === "INFORMATION"),
      news,
    );
    yield rowsOf("cms_reading", records.interpretations(), reading);
    yield rowsOf("cms_lianghua", records.grassrootsItems(), item);
  },
};

const unit: Columns<Organization> = {
  unitid: (one) => one.n,
  unitname: (one) => one.name,
  nick: (one) => one.shortName,
  type: (one) => codes.unitType(one.kind),
  code: (one) => one.organizationCode,
  uscc: (one) => one.creditCode,
  tel: (one) => one.phone,
  addr: (one) => one.address,
};

const arctype: Columns<Catalogue> = {
  id: (one) => one.n,
  reid: (one) => one.parent?.n ?? 0,
  typename: (one) => one.name,
  typedir: (one) => one.code,
  lv: (one) => codes.lv(one.level),
  keyarea: (one) => (one.keyArea ? 1 : 0),
  area: (one) => one.areaCode,
  cycle: (one) => one.updateCycleDays,
  duty: (one) => one.responsibleBody,
};

/** What both tables of documents have. */
const common: Columns<Document> = {
  aid: (one) => one.n,
  typeid: (one) => one.catalogue.n,
  arcrank: rank,
  title: (one) => one.title,
  idxno: (one) => one.indexNumber,
  unitid: (one) => (one.dirt === "organization" ? GONE : one.publisher.n),
  signdate: (one) =>
    one.dirt === "date"
      ? (["2023-13-01", "去年底"][one.n % 2] as string)
      : one.n % 5 === 0
        ? slashes(one.writtenDate)
        : one.writtenDate,
  pubdate,
  senddate: pubdate,
  keywords: (one) => joined(one.keywords, one.n % 2 === 0 ? "," : " "),
  click: (one) => one.viewCount,
};

const policy: Columns<Document> = {
  ...common,
  channel: (one) => codes.channel(one.kind),
  docno: (one) => typedNumber(one.documentNumber, one.n),
  writer: (one) => joined(one.issuers, one.n % 3 === 0 ? "," : "、"),
  validity: (one) => (one.dirt === "code" ? 8 : codes.validity(one.declaredValidity)),
  flag: (one) => joined(one.tags, ","),
};

const addon: Columns<Document> = {
  aid: (one) => one.n,
  effectdate: (one) => slashes(one.effectiveFrom),
  enddate: (one) => slashes(one.expiresOn),
  canceldate: (one) => slashes(one.repealedOn),
  openmode: (one) => codes.mode(one.disclosureMode),
  subject: (one) => one.topic,
  genre: (one) => (one.dirt === "code" ? "12" : codes.genre(one.genre)),
  serve: (one) => joined(one.serviceObjects, ","),
  description: (one) => one.summary,
  source: (one) => one.informationSource,
  body: (one) => one.body,
  files: (one) =>
    joined(
      one.attachments.map((file) => `${file.name},${file.url}`),
      "|",
    ),
};

const news: Columns<Document> = {
  ...common,
  description: (one) => one.summary,
  source: (one) => one.informationSource,
  body: (one) => one.body,
};

const reading: Columns<Interpretation> = {
  aid: (one) => one.n,
  title: (one) => one.title,
  idxno: (one) => one.indexNumber,
  form: (one) => (one.dirt === "code" ? "vr" : codes.form(one.form)),
  stages: (one) => joined(one.stages.map(codes.stage), one.n % 2 === 0 ? "," : ";"),
  topic: (one) => (one.onTopic ? 1 : 0),
  docid: (one) => one.document?.n ?? null,
  unitid: (one) => one.publisher.n,
  pubdate,
  writer: (one) => one.interpreter,
  body: (one) => one.body,
  arcrank: rank,
};

const item: Columns<GrassrootsItem> = {
  aid: (one) => one.n,
  title: (one) => one.title,
  area: (one) => one.area.code,
  lv: (one) => codes.itemLevel(one.level),
  town: (one) => one.township,
  unit: (one) => one.publisherName,
  pubdate,
  arcrank: rank,
};
