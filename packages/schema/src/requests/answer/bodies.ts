import type { PlainDate } from "../../shared/plain-date.js";
import type { agencyKind } from "../model.js";
import type { Seal } from "./letters/letter.js";
import { type RemedyAgency, reviewFirstSince } from "./review-bodies.js";

/** Whose requests a body answers, as the statutory scopes tell them apart. */
export type AgencyKind = Exclude<keyof typeof agencyKind.members, "UNKNOWN">;

/** What the remedies against a body's answers depend on (DOMAIN.md §8.4). */
export interface BodyRemedies extends RemedyAgency {
  /** The court for letters dated until 2023; the default is `court`. */
  readonly courtUntil2023?: string;
}

/** A body that answers requests: what its letters need to know of it. Nothing of it is guessed. */
export interface AnsweringBody {
  /** Six-digit code. */
  readonly region: string;
  /** It answers the requests of this kind of agency; with `agency` left out too, those of the whole region. */
  readonly agencyKind?: AgencyKind;
  /** It answers the requests of the agency of this name. */
  readonly agency?: string;
  /** Full name, in titles and closings; the default is the agency's name in the request's record. */
  readonly name?: string;
  /** 机关代字: Chinese characters or capital letters. */
  readonly word?: string;
  /** Pattern of its letters' numbers (DOMAIN.md §8.2). */
  readonly letterNumber: string;
  /** Pattern of its registration numbers (DOMAIN.md §8.2). */
  readonly registrationNumber: string;
  readonly seal: Seal;
  readonly remedies?: BodyRemedies;
  /** Whom to turn to, as letters say it. */
  readonly contact?: string;
  /** Payee, account, place: where fees go to the treasury (DOMAIN.md §3). */
  readonly payment?: string;
}

/** Whose request it is. */
export interface Agency {
  readonly region: string;
  readonly kind: string | null;
  readonly name: string | null;
}

/** The body that answers the requests of an agency: that of its name, of its kind, or of its region; in this order. */
export function bodyFor(bodies: readonly AnsweringBody[], { region, kind, name }: Agency): AnsweringBody | null {
  const own = bodies.filter(
    (body) =>
      body.region === region &&
      (body.agency === undefined || body.agency === name) &&
      (body.agencyKind === undefined || body.agencyKind === kind),
  );
  const weight = (body: AnsweringBody) => (body.agency === undefined ? 0 : 2) + (body.agencyKind === undefined ? 0 : 1);
  return own.reduce<AnsweringBody | null>((best, one) => (best && weight(best) >= weight(one) ? best : one), null);
}

/** What the remedies depend on for a letter of a day: until 2023 another court may have been the right one. */
export function remediesOn(date: PlainDate, { remedies }: AnsweringBody): RemedyAgency | null {
  if (!remedies) return null;
  const { courtUntil2023, ...agency } = remedies;
  return date < reviewFirstSince && courtUntil2023 ? { ...agency, court: courtUntil2023 } : agency;
}
