import type { Label } from "../../../label.js";
import type { applicantKind } from "../../model.js";

/** The columns of Table 3 (DOMAIN.md §2.3): known at intake or never. */
export type ApplicantKind = Exclude<keyof typeof applicantKind.members, "UNKNOWN">;

/** 身份证明 (条例 Art 29(1)). `file` finds its copy in the dossier. */
export interface IdentityDocument {
  readonly kind: "RESIDENT_IDENTITY" | "CREDIT_CODE" | "OTHER";
  readonly number: string;
  readonly file?: string;
}

/** 联系方式 (Art 29(1)): one of them at least. */
export interface Contact {
  readonly phone?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly email?: string;
  readonly fax?: string;
}

/** Who applies: a person, or an organization. */
export interface Applicant {
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly document: IdentityDocument | null;
  readonly contact: Contact;
  /** 工作单位. */
  readonly workplace?: string;
  /** 法定代表人, of organizations. */
  readonly legalRepresentative?: string;
  /** 联系人, of organizations. */
  readonly contactPerson?: string;
}

/** 委托代理人: with a power of attorney and an identity document of their own (DOMAIN.md §1.5.1). */
export interface Agent {
  readonly name: string;
  readonly document: IdentityDocument | null;
  readonly contact: Contact;
  /** 授权委托书, as it is found in the dossier. */
  readonly authorization: string | null;
}

/** What is asked for (Art 29(2)): a name, a document number or a description that it can be found by. */
export interface RequestedItem {
  readonly title?: string;
  readonly documentNumber?: string;
  readonly description?: string;
}

/** 形式要求 (Art 29(3)): on what. */
export const carrierForms = {
  PAPER: { en: "Paper", zh: "纸质" },
  ELECTRONIC: { en: "Electronic", zh: "电子" },
  DISC: { en: "Disc", zh: "光盘" },
  OTHER: { en: "Other", zh: "其他" },
} as const satisfies Record<string, Label>;

/** 获取信息的方式、途径 (Art 29(3)): how it gets to the applicant. */
export const obtainWays = {
  POST: { en: "By post", zh: "邮寄" },
  EMAIL: { en: "By e-mail", zh: "电子邮件" },
  IN_PERSON: { en: "In person", zh: "当面领取" },
  ONLINE: { en: "Online", zh: "网上获取" },
  FAX: { en: "By fax", zh: "传真" },
} as const satisfies Record<string, Label>;

/** An application (申请书) as it came in (条例 Art 29, DOMAIN.md §1.5.1); what is missing is to be corrected (Art 30). */
export interface ApplicationForm {
  /** The first one classes the case (DOMAIN.md §2.6). */
  readonly applicants: readonly Applicant[];
  readonly agent: Agent | null;
  readonly items: readonly RequestedItem[];
  readonly carrierForm: keyof typeof carrierForms | null;
  readonly obtainWay: keyof typeof obtainWays | null;
  /** 用途: never required and never a reason to refuse (DOMAIN.md §0.5, fact 6). */
  readonly purpose?: string;
  /** Whether the work agency wrote it for the applicant (代为填写, Art 29). */
  readonly writtenByAgency?: boolean;
  readonly remark?: string;
}

/** The column of Table 3 that an application counts in: the first applicant's (DOMAIN.md §2.6). Null without any. */
export function applicantKindOf(form: ApplicationForm): ApplicantKind | null {
  return form.applicants[0]?.kind ?? null;
}
