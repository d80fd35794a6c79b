import type { ZwgkError } from "../../errors.js";
import {
  badInput,
  checkedDate,
  checkedDateTime,
  checkedId,
  checkedText,
  checkedYuan,
  type InputPath,
  statedText,
} from "../../kit/checked-value.js";
import { withoutInvisible } from "../../shared/number-key.js";
import { type PlainDate, plainDate } from "../../shared/plain-date.js";
import { refuseProblems } from "../../writing/check-values.js";
import type { EventKind, Evidence, Slip } from "../ledger/events.js";
import { nearDate } from "./as-of.js";
import type { Said } from "./case-ledger.js";
import { misgiven, tried } from "./check-given.js";
import { eventFields, type GivenField, givenFields } from "./event-fields.js";
import { checkedDetails } from "./letters/check-details.js";
import type { LetterDetails } from "./letters/letter-details.js";

/** An event as the input gives it; null and left out are the same. */
export interface EventGiven extends Readonly<Partial<Record<GivenField, unknown>>> {
  readonly kind: EventKind;
  readonly on: string;
  readonly note?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
}

/** Evidence as the input gives it. */
export interface EvidenceGiven {
  readonly kind: string;
  readonly reference: string;
  readonly note?: string | null | undefined;
}

/** An event that says what its kind needs, and nothing else. */
export interface CheckedEvent extends Said {
  readonly kind: EventKind;
  readonly on: PlainDate;
  /** 机关代字, from which a letter gets its number. */
  readonly agencyWord: string | null;
  /** What its letter says: with it the letter is composed, and kept under its number. */
  readonly letterInput: LetterDetails | null;
  /** The agency at which a transferred request goes on here; null of one that leaves for elsewhere. */
  readonly receiver: Receiver | null;
}

/** An agency that gets a request, as it is entered with the request. */
export interface Receiver {
  /** Id; null where none is named. */
  readonly agency: string | null;
  readonly agencyKind: string;
}

/** A receiver as the input gives it. */
export interface ReceiverGiven {
  readonly agency?: string | null | undefined;
  readonly agencyKind: string;
}

/** What of an input isn't said by the event itself. */
const besides: ReadonlySet<GivenField> = new Set(["letterInput", "receiver"]);

const most = 100;

/** The event in canonical form. @throws BadInputError that names all that is wrong, BadDateError */
export function checkedEvent(given: EventGiven, today: PlainDate): CheckedEvent {
  const { kind } = given;
  const problems: ZwgkError[] = [...misgiven({ ...given }, kind, eventFields[kind], givenFields, ["event"])];
  const on = tried(problems, () => dayOf(given.on, today)) ?? today;
  const values = Object.fromEntries(
    givenFields
      .filter((name) => !besides.has(name) && given[name] != null)
      .map((name) => [name, tried(problems, () => checkedField(name, given[name], on))]),
  );
  const note = given.note == null ? null : (tried(problems, () => text(given.note, ["event", "note"])) ?? null);
  const evidence = tried(problems, () => checkedEvidence(given.evidence ?? [])) ?? [];
  const said = given.letterInput;
  const details = said == null ? null : tried(problems, () => checkedDetails(said, today, ["event", "letterInput"]));
  const receiver = tried(problems, () => checkedReceiver(given.receiver as ReceiverGiven | null | undefined)) ?? null;
  refuseProblems(problems);
  const { agencyWord, ...data } = { ...defaultsOf(kind, values, details ?? null), ...values };
  const word = (agencyWord as string | undefined) ?? null;
  return { kind, on, data, note, evidence, agencyWord: word, letterInput: details ?? null, receiver };
}

function checkedReceiver(given: ReceiverGiven | null | undefined): Receiver | null {
  if (given == null) return null;
  const path = ["event", "receiver"];
  const { agency, agencyKind } = given;
  if (agencyKind === "UNKNOWN") throw badInput([...path, "agencyKind"], "UNKNOWN can't be written", "不能写入 UNKNOWN");
  return { agency: agency == null ? null : checkedId("Organization", agency, [...path, "agency"]), agencyKind };
}

/** What an event says where the caller leaves it out. */
function defaultsOf(
  kind: EventKind,
  { letter, agencyWord }: Readonly<Record<string, unknown>>,
  details: LetterDetails | null,
): Readonly<Record<string, unknown>> {
  if (kind === "opinionIn") return { consents: null };
  const hasLetter = details !== null || letter !== undefined || agencyWord !== undefined;
  return kind === "transferred" && hasLetter ? { audience: details?.audience ?? "APPLICANT" } : {};
}

function dayOf(value: string, today: PlainDate): PlainDate {
  const on = plainDate(checkedDate(value, ["event", "on"]));
  if (on <= today) return on;
  throw badInput(["event", "on"], `it is after today, ${today}`, `晚于今日（${today}）`);
}

function checkedField(name: GivenField, value: unknown, on: PlainDate): unknown {
  const path = ["event", name];
  if (name === "correctBy" || name === "until" || name === "answerBy") return nearDate(String(value), on, path);
  if (name === "channel" && value === "UNKNOWN") throw badInput(path, "UNKNOWN can't be written", "不能写入 UNKNOWN");
  if (name === "agencyWord" && !/^[\u4e00-\u9fa5A-Z]+$/.test(String(value))) {
    throw badInput(path, "it has Chinese characters or capital letters", "应为汉字或大写字母");
  }
  if (name === "documentId") return checkedId("Document", String(value), path);
  if (name === "amountYuan") return checkedYuan(Number(value), path);
  // What can't be seen is no part of a number; the rest stays as it is written.
  if (name === "number") return withoutInvisible(text(value, path));
  if (name === "sha256") return checkedSha256(String(value), path);
  if (name === "slip") return checkedSlip(value as Readonly<Record<keyof Slip, string | null>>, path);
  if (Array.isArray(value)) return listOf(value, path).map((one, at) => text(one, [...path, at]));
  return typeof value === "string" ? text(value, path) : value;
}

function checkedSha256(value: string, path: InputPath): string {
  if (/^[0-9a-f]{64}$/.test(value)) return value;
  throw badInput(path, "it has 64 hexadecimal digits, lower case", "应为64位小写十六进制数字");
}

function checkedSlip(given: Readonly<Record<keyof Slip, string | null>>, path: InputPath): Slip {
  const said = Object.entries(given).filter((one): one is [string, string] => one[1] != null);
  return Object.fromEntries(
    said.map(([name, value]) => [
      name,
      name === "signedAt" ? checkedDateTime(value, [...path, name]) : text(value, [...path, name]),
    ]),
  );
}

/** Evidence in canonical form. @throws BadInputError */
export function checkedEvidence(
  given: readonly EvidenceGiven[],
  path: InputPath = ["event", "evidence"],
): readonly Evidence[] {
  return listOf(given, path).map(({ kind, reference, note }, at) => ({
    kind: text(kind, [...path, at, "kind"]),
    reference: text(reference, [...path, at, "reference"]),
    ...(note == null ? {} : { note: text(note, [...path, at, "note"]) }),
  }));
}

function listOf<One>(given: readonly One[], path: InputPath): readonly One[] {
  if (given.length <= most) return given;
  throw badInput(path, `at most ${most} items`, `最多 ${most} 项`);
}

function text(value: unknown, path: InputPath): string {
  return statedText(checkedText(String(value), path), path);
}
