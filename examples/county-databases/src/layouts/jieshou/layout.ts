import { areas } from "../../city/areas.js";
import type { Records } from "../../city/city.js";
import type {
  Catalogue,
  Document,
  GrassrootsItem,
  GrassrootsTally,
  Interpretation,
  Organization,
  Request,
  State,
} from "../../city/records.js";
import { type Cell, flat, type Layout, only, rowsOf, type TableRows } from "../layout.js";
import { dots, excelSerial, joined, slashes, typedName, typedNumber } from "../spelling.js";
import * as codes from "./codes.js";

type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

const removed = ({ state, n }: { readonly state: State; readonly n: number }) =>
  state === "deleted" ? "1" : n % 3 === 0 ? null : "0";

/** 界首市: a closed product. Its own tables are filled here; outsiders read the views that stand before them. */
export const jieshou: Layout = {
  source: "jieshou",
  *tables(records) {
    const { ground } = records;
    yield rowsOf('dbo."Unit"', ground.organizations, unit);
    yield rowsOf('dbo."Column"', ground.catalogues, column);
    yield rowsOf('dbo."Area"', areas, { Code: (one) => one.code, Name: (one) => one.name });
    yield rowsOf('dbo."Article"', records.documents(), article);
    yield files(records);
    yield rowsOf('dbo."Reading"', records.interpretations(), reading);
    yield rowsOf(
      'dbo."Apply"',
      // The product deletes requests for good.
      only(records.requests, (one) => one.state === "live"),
      apply,
    );
    yield rowsOf('dbo."Grass"', records.grassrootsItems(), grass);
    yield rowsOf('dbo."GrassMonth"', records.grassrootsTallies(), month);
  },
};

const unit: Columns<Organization> = {
  Id: (one) => one.n,
  Name: (one) => one.name,
  ShortName: (one) => one.shortName,
  OtherNames: (one) => joined(one.otherNames, ";"),
  Type: (one) => codes.unitType(one.kind),
  Level: (one) => codes.level(one.level),
  OrgCode: (one) => one.organizationCode,
  Uscc: (one) => one.creditCode,
  Tel: (one) => one.phone,
  Address: (one) => one.address,
};

const column: Columns<Catalogue> = {
  Id: (one) => one.n,
  ParentId: (one) => one.parent?.n ?? null,
  Code: (one) => one.code,
  Name: (one) => one.name,
  Level: (one) => codes.level(one.level),
  IsKey: (one) => one.keyArea,
  AreaCode: (one) => one.areaCode,
  Theme: (one) => codes.theme(one.theme),
  Cycle: (one) => one.updateCycleDays,
  Duty: (one) => one.responsibleBody,
};

const article: Columns<Document> = {
  Id: (one) => one.n,
  IndexNo: (one) => one.indexNumber,
  Title: (one) => one.title,
  DocType: (one) => codes.docType(one.kind, one.n),
  DocNo: (one) => typedNumber(one.documentNumber, one.n * 5),
  UnitName: unitName,
  Issuers: (one) => joined(one.issuers, one.n % 2 === 0 ? ";" : " "),
  ColumnId: (one) => one.catalogue.n,
  WriteDate: writeDate,
  PubTime: (one) => slashes(one.publishedAt),
  EffDate: (one) => excelSerial(one.effectiveFrom),
  EndDate: (one) => excelSerial(one.expiresOn) ?? zeroOrNothing(one),
  RepealDate: (one) => excelSerial(one.repealedOn) ?? zeroOrNothing(one),
  Validity: (one) =>
    one.dirt === "code" ? (["有效期内", "待清理"][one.n % 2] as string) : codes.validity(one.declaredValidity),
  OpenMode: (one) => codes.mode(one.disclosureMode),
  Subject: (one) => one.topic,
  Genre: (one) => (one.dirt === "code" ? (["细则", "规划"][one.n % 2] as string) : codes.genre(one.genre)),
  Audience: (one) => joined(one.serviceObjects, ";"),
  Abstract: (one) => one.summary,
  Keywords: (one) => joined(one.keywords, [";", " ", "; "][one.n % 3] as string),
  Tags: (one) => joined(one.tags, ";"),
  Source: (one) => one.informationSource,
  Hits: (one) => one.viewCount,
  Html: (one) => one.body,
  Audited: (one) => one.state !== "draft",
  Removed: removed,
};

function unitName({ publisher, dirt, n }: Document): string {
  return dirt === "organization"
    ? (["市双创指挥部", "界首市信息办", "市征迁办"][n % 3] as string)
    : typedName(publisher, n + 1);
}

/** The spreadsheet writes a day that isn't there as 0, or leaves the cell empty. */
function zeroOrNothing({ n }: Document): number | null {
  return n % 2 === 0 ? 0 : null;
}

function writeDate({ writtenDate: day, dirt, n }: Document): string | null {
  if (dirt === "date") return ["2023/02/30", "不详", "2023/12"][n % 3] as string;
  return [slashes(day), slashes(day), day, day && `${day} 00:00`][n % 4] as string | null;
}

function files(records: Records): TableRows {
  const parts = flat(records.documents(), (one) => one.attachments.map((file, at) => ({ file, at, document: one })));
  return rowsOf('dbo."ArticleFile"', parts, {
    Id: ({ document, at }) => document.n * 10 + at,
    ArticleId: ({ document }) => document.n,
    FileName: ({ file }) => file.name,
    FilePath: ({ file }) => file.url,
    FileSize: ({ file }) => file.size,
  });
}

const reading: Columns<Interpretation> = {
  Id: (one) => one.n,
  IndexNo: (one) => one.indexNumber,
  Title: (one) => one.title,
  Form: (one) => (one.dirt === "code" ? 99 : codes.form(one.form)),
  Stages: (one) => joined(one.stages.map(codes.stage), ";"),
  OnTopic: (one) => one.onTopic,
  ArticleId: (one) => one.document?.n ?? null,
  UnitName: (one) => typedName(one.publisher, one.n),
  PubTime: (one) => slashes(one.publishedAt),
  Author: (one) => one.interpreter,
  Html: (one) => one.body,
  Removed: removed,
};

const apply: Columns<Request> = {
  Id: (one) => one.n,
  RegNo: (one) => one.registrationNumber,
  Via: (one) => codes.via(one.channel),
  Kind: (one) => codes.applicant(one.applicantKind),
  Name: (one) => one.applicantName,
  CardNo: (one) => one.applicantIdentity,
  Mobile: (one) => one.applicantPhone,
  Address: (one) => one.applicantAddress,
  UnitName: (one) => typedName(one.agency, one.n),
  UnitKind: (one) => codes.unitKind(one.agencyKind),
  ApplyTime: (one) => slashes(one.submittedAt),
  ReceiveDay: (one) => dots(one.receivedOn),
  ReplyDay: (one) => dots(one.closedOn),
  Result: (one) => (one.dirt === "code" && one.outcome !== null ? "已转办" : codes.result(one.outcome)),
};

const grass: Columns<GrassrootsItem> = {
  Id: (one) => one.n,
  Title: (one) => one.title,
  AreaName: (one) => one.area.name,
  Level: (one) => codes.level(one.level),
  TownCode: (one) => one.township,
  UnitName: (one) => one.publisherName,
  PubTime: (one) => slashes(one.publishedAt),
  Removed: removed,
};

const month: Columns<GrassrootsTally> = {
  Id: (one) => one.n,
  Month: (one) => one.month,
  AreaName: (one) => one.area.name,
  Level: (one) => codes.level(one.level),
  TownCode: (one) => one.township,
  Total: (one) => one.items,
};
