/** The canonical records of the city, as they are before any vendor lays them out. Dates are text, keys are numbers. */

export type Level = "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";

/** Whether a record counts: some were deleted, some are drafts that were never published. */
export type State = "live" | "deleted" | "draft";

/** What is wrong with a record in the county's own table; every layout spells it in its own way. */
export type Dirt = "code" | "date" | "organization";

export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parent: string | null;
  /** County-level code of the government whose division it is. */
  readonly region: string;
  readonly statisticsOnly: boolean;
}

export interface Organization {
  readonly n: number;
  readonly name: string;
  readonly shortName: string;
  /** Further spellings that clerks use. */
  readonly otherNames: readonly string[];
  readonly kind: "GOVERNMENT" | "DEPARTMENT" | "TOWNSHIP" | "PUBLIC_INSTITUTION";
  readonly level: Level;
  readonly organizationCode: string;
  readonly creditCode: string;
  readonly phone: string;
  readonly address: string;
  /** First characters of its document numbers. */
  readonly numberCode: string;
  /** Key of the department it is, as in `departments`; null for governments and townships. */
  readonly department: string | null;
  /** Nine-digit code, for townships. */
  readonly township: string | null;
}

export type Theme = "CONSUMER_INFORMATION" | "PEOPLES_LIVELIHOOD";

export interface Catalogue {
  readonly n: number;
  readonly code: string;
  readonly name: string;
  readonly parent: Catalogue | null;
  readonly level: Level | null;
  readonly keyArea: boolean;
  readonly areaCode: string | null;
  readonly theme: Theme | null;
  readonly updateCycleDays: number | null;
  readonly responsibleBody: string | null;
  readonly provincialDepartment: string | null;
}

export interface StandardItem {
  readonly sequence: number;
  readonly areaCode: string;
  readonly areaName: string;
  readonly firstLevelItem: string;
  readonly secondLevelItem: string | null;
  readonly contents: readonly string[];
  readonly bases: readonly string[];
  readonly timeLimit: string;
  readonly timeLimitDays: number | null;
  readonly responsibleBody: string;
  readonly channels: readonly string[];
  readonly audience: "WHOLE_SOCIETY" | "SPECIFIC_GROUP";
  readonly modes: readonly string[];
  readonly levels: readonly Level[];
}

export interface Attachment {
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly sha256: string;
}

export type DocumentKind = "RULE" | "NORMATIVE" | "POLICY_OTHER" | "INFORMATION";

export interface Document {
  readonly n: number;
  readonly indexNumber: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly documentNumber: string | null;
  readonly publisher: Organization;
  readonly issuers: readonly string[];
  readonly catalogue: Catalogue;
  readonly writtenDate: string | null;
  /** `2023-12-20 17:40:00`. */
  readonly publishedAt: string;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  readonly repealedOn: string | null;
  readonly declaredValidity: string | null;
  readonly disclosureMode: string;
  readonly topic: string;
  readonly genre: string;
  readonly serviceObjects: readonly string[];
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly tags: readonly string[];
  readonly informationSource: string;
  readonly viewCount: number;
  readonly body: string;
  readonly attachments: readonly Attachment[];
  readonly state: State;
  readonly dirt: Dirt | null;
  /** Numbers of the interpretations that explain it. */
  readonly interpretedBy: readonly number[];
}

export interface Interpretation {
  readonly n: number;
  readonly indexNumber: string;
  readonly title: string;
  readonly form: string;
  readonly stages: readonly string[];
  readonly onTopic: boolean;
  readonly document: { readonly n: number; readonly kind: DocumentKind } | null;
  readonly publisher: Organization;
  readonly publishedAt: string;
  readonly interpreter: string;
  readonly body: string;
  readonly state: State;
  readonly dirt: Dirt | null;
}

export interface Request {
  readonly n: number;
  readonly registrationNumber: string;
  readonly channel: string;
  readonly applicantKind: string;
  readonly applicantName: string;
  readonly applicantIdentity: string;
  readonly applicantPhone: string;
  readonly applicantAddress: string;
  readonly agency: Organization;
  readonly agencyKind: "GOVERNMENT" | "DEPARTMENT" | "TOWNSHIP";
  readonly submittedAt: string;
  readonly receivedOn: string;
  readonly closedOn: string | null;
  readonly outcome: string | null;
  readonly state: State;
  readonly dirt: Dirt | null;
}

export interface GrassrootsArea {
  readonly code: string;
  readonly name: string;
  readonly countyLevel: boolean;
  readonly townshipLevel: boolean;
  readonly leadDepartment: string;
}

export interface GrassrootsItem {
  readonly n: number;
  readonly title: string;
  readonly area: GrassrootsArea;
  readonly level: "COUNTY" | "TOWNSHIP";
  readonly township: string | null;
  readonly publisherName: string;
  readonly publishedAt: string;
  readonly state: State;
}

export interface GrassrootsTally {
  readonly n: number;
  /** `2023-12`. */
  readonly month: string;
  readonly area: GrassrootsArea;
  readonly level: "COUNTY" | "TOWNSHIP";
  readonly township: string | null;
  readonly items: number;
}

export interface Institution {
  readonly n: number;
  readonly name: string;
  readonly creditCode: string;
  readonly sector: string;
  readonly supervisingDepartment: string;
  readonly listedOn: string;
}

export interface InstitutionItem {
  readonly n: number;
  readonly institution: Institution;
  readonly block: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly state: State;
}

export interface OpenDay {
  readonly n: number;
  readonly institution: Institution;
  readonly heldOn: string;
  readonly theme: string;
  readonly visitors: number;
  readonly visitorsAtLeast: boolean;
  readonly state: State;
}

/** A reconsideration or a suit about an answer; `result` is null while it is pending. */
export interface Remedy {
  /** Id of the request as the gateway gives it out. */
  readonly requestId: string;
  readonly region: string;
  readonly kind: "REVIEW" | "DIRECT_SUIT" | "SUIT_AFTER_REVIEW";
  readonly filedOn: string;
  readonly endedOn: string | null;
  readonly result: "UPHELD" | "CORRECTED" | "OTHER" | null;
  /** Of a suit that went on to a second instance: the end of the first. */
  readonly firstEndedOn: string | null;
  readonly firstResult: "UPHELD" | "CORRECTED" | "OTHER" | null;
  readonly agencyKind: Request["agencyKind"];
}

/** What an agency decided, or collected, in a year. */
export interface ActTally {
  readonly region: string;
  readonly year: number;
  readonly kind: "LICENCE" | "PENALTY" | "COERCION" | "FEE";
  readonly agency: string;
  readonly agencyKind: Request["agencyKind"];
  readonly decisions: number | null;
  readonly amountYuan: number | null;
}
