import { areas } from "../../city/areas.js";
import type { City, Records } from "../../city/city.js";
import type {
  Catalogue,
  Division,
  Document,
  GrassrootsArea,
  Institution,
  InstitutionItem,
  Interpretation,
  OpenDay,
  Organization,
  Request,
  StandardItem,
  State,
} from "../../city/records.js";
import { type Cell, type Layout, only, rowsOf, type TableRows } from "../layout.js";
import { homeKey } from "../request-id.js";
import { array, withZone } from "../spelling.js";
import { cityCases, originsOf } from "./cases.js";
import { ledgerTables } from "./ledgers.js";
import { actTallyTable, remedyTable } from "./statutory.js";

type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

/** What every home table has: the region, the key, and whether the record was withdrawn. Home keeps no drafts. */
function table<Item extends object>(
  name: string,
  region: string,
  items: Iterable<Item>,
  key: (item: Item) => string,
  columns: Columns<Item>,
): TableRows {
  const state = (item: Item) => ("state" in item ? (item.state as State) : "live");
  return rowsOf(
    `zwgk.${name}`,
    only(items, (item) => state(item) !== "draft"),
    { region: () => region, key, withdrawn: (item: Item) => state(item) === "deleted", ...columns },
  );
}

/**
/**
 * Home: the canonical tables. It keeps the divisions of the whole city, the requests of a county that has no table for
 * them, the ledgers of all requests, and what no county has a table for: reconsiderations and suits, and the acts of a year.
 */
export function homeLayout(city: City): Layout {
  return {
    source: "home",
    *tables(records) {
      const { region } = records.place;
      const key = homeKey(region);
      yield divisions(records.divisions);
      yield table("organization", region, records.ground.organizations, (one) => one.organizationCode, organization);
      yield table("catalogue", region, records.ground.catalogues, (one) => one.code, catalogue);
      yield table("standard_item", region, records.standardItems, (one) => key({ n: one.sequence }), standardItem);
      yield table("document", region, records.documents(), key, document);
      yield table("interpretation", region, records.interpretations(), key, interpretation(key));
      yield table("request", region, records.requests, key, request);
      yield guestRequests(city.requests("yingshang"));
      yield table("grassroots_area", region, areas, (one) => one.code, grassrootsArea);
      yield table("institution", region, records.institutions, key, institution);
      yield table("institution_item", region, records.institutionItems, key, institutionItem(key));
      yield table("open_day", region, records.openDays, key, openDay(key));
      const cases = cityCases(city);
      for (const one of cases) yield origins(one.place.region, originsOf(one));
      yield* ledgerTables(cases);
      yield remedyTable(cases);
      yield actTallyTable(cases);
    },
  };
}

function divisions(all: readonly Division[]): TableRows {
  return rowsOf("zwgk.region", all, {
    region: (one) => one.region,
    key: (one) => one.code,
    withdrawn: () => false,
    code: (one) => one.code,
    name: (one) => one.name,
    level: (one) => one.level,
    parent: (one) => one.parent,
    statistics_only: (one) => one.statisticsOnly,
  });
}

/** The requests of a county that keeps them at home; its bodies are not here, so the agency is not named. */
function guestRequests({ place, requests }: Pick<Records, "place" | "requests">): TableRows {
  return table("request", place.region, requests, homeKey(place.region), { ...request, agency: () => null });
}

/** Requests that were split or transferred before they were registered (DOMAIN.md §2.6). */
function origins(region: string, requests: readonly Request[]): TableRows {
  const none = () => null;
  const emptied = { registration_number: none, received_on: none, closed_on: none, outcome: none };
  return table("request", region, requests, homeKey(region), { ...request, ...emptied });
}

const organization: Columns<Organization> = {
  name: (one) => one.name,
  short_name: (one) => one.shortName,
  kind: (one) => one.kind,
  level: (one) => one.level,
  organization_code: (one) => one.organizationCode,
  credit_code: (one) => one.creditCode,
  phone: (one) => one.phone,
  address: (one) => one.address,
};

const catalogue: Columns<Catalogue> = {
  name: (one) => one.name,
  code: (one) => one.code,
  parent: (one) => one.parent?.code ?? null,
  level: (one) => one.level,
  key_area: (one) => one.keyArea,
  area_code: (one) => one.areaCode,
  theme: (one) => one.theme,
  update_cycle_days: (one) => one.updateCycleDays,
  responsible_body: (one) => one.responsibleBody,
  provincial_department: (one) => one.provincialDepartment,
};

const standardItem: Columns<StandardItem> = {
  sequence: (one) => one.sequence,
  area_code: (one) => one.areaCode,
  area_name: (one) => one.areaName,
  first_level_item: (one) => one.firstLevelItem,
  second_level_item: (one) => one.secondLevelItem,
  contents: (one) => array(one.contents),
  bases: (one) => array(one.bases),
  time_limit: (one) => one.timeLimit,
  time_limit_days: (one) => one.timeLimitDays,
  responsible_body: (one) => one.responsibleBody,
  channels: (one) => array(one.channels),
  audience: (one) => one.audience,
  modes: (one) => array(one.modes),
  levels: (one) => array(one.levels),
};

const document: Columns<Document> = {
  index_number: (one) => one.indexNumber,
  title: (one) => one.title,
  kind: (one) => one.kind,
  document_number: (one) => one.documentNumber,
  publisher: (one) => one.publisher.organizationCode,
  issuers: (one) => array(one.issuers),
  catalogue: (one) => one.catalogue.code,
  theme: (one) => one.catalogue.theme,
  written_date: (one) => one.writtenDate,
  published_at: (one) => withZone(one.publishedAt),
  effective_from: (one) => one.effectiveFrom,
  expires_on: (one) => one.expiresOn,
  repealed_on: (one) => one.repealedOn,
  declared_validity: (one) => one.declaredValidity,
  disclosure_mode: (one) => one.disclosureMode,
  topic: (one) => one.topic,
  genre: (one) => one.genre,
  service_objects: (one) => array(one.serviceObjects),
  summary: (one) => one.summary,
  keywords: (one) => array(one.keywords),
  tags: (one) => array(one.tags),
  information_source: (one) => one.informationSource,
  view_count: (one) => one.viewCount,
  body: (one) => one.body,
  attachments: (one) => (one.attachments.length === 0 ? null : JSON.stringify(one.attachments)),
};

const interpretation = (key: (one: { readonly n: number }) => string): Columns<Interpretation> => ({
  index_number: (one) => one.indexNumber,
  title: (one) => one.title,
  form: (one) => one.form,
  stages: (one) => array(one.stages),
  on_topic: (one) => one.onTopic,
  document: (one) => one.document && key(one.document),
  publisher: (one) => one.publisher.organizationCode,
  published_at: (one) => withZone(one.publishedAt),
  interpreter: (one) => one.interpreter,
  body: (one) => one.body,
});

const request: Columns<Request> = {
  registration_number: (one) => one.registrationNumber,
  channel: (one) => one.channel,
  applicant_kind: (one) => one.applicantKind,
  applicant_name: (one) => one.applicantName,
  applicant_identity: (one) => one.applicantIdentity,
  applicant_phone: (one) => one.applicantPhone,
  applicant_address: (one) => one.applicantAddress,
  agency: (one) => one.agency.organizationCode,
  agency_kind: (one) => one.agencyKind,
  submitted_at: (one) => withZone(one.submittedAt),
  received_on: (one) => one.receivedOn,
  closed_on: (one) => one.closedOn,
  outcome: (one) => one.outcome,
};

const grassrootsArea: Columns<GrassrootsArea> = {
  code: (one) => one.code,
  name: (one) => one.name,
  county_level: (one) => one.countyLevel,
  township_level: (one) => one.townshipLevel,
  lead_department: (one) => one.leadDepartment,
};

const institution: Columns<Institution> = {
  name: (one) => one.name,
  credit_code: (one) => one.creditCode,
  sector: (one) => one.sector,
  supervising_department: (one) => one.supervisingDepartment,
  listed_on: (one) => one.listedOn,
};

const institutionItem = (key: (one: { readonly n: number }) => string): Columns<InstitutionItem> => ({
  institution: (one) => key(one.institution),
  block: (one) => one.block,
  title: (one) => one.title,
  published_at: (one) => withZone(one.publishedAt),
});

const openDay = (key: (one: { readonly n: number }) => string): Columns<OpenDay> => ({
  institution: (one) => key(one.institution),
  sector: (one) => one.institution.sector,
  held_on: (one) => one.heldOn,
  theme: (one) => one.theme,
  visitors: (one) => one.visitors,
  visitors_at_least: (one) => one.visitorsAtLeast,
});
