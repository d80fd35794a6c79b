import type { Context } from "../../context.js";
import { KeptElsewhereError, KeyRequiredError, type ZwgkError } from "../../errors.js";
import {
  badInput,
  checkedDate,
  checkedDateTime,
  checkedId,
  checkedText,
  notBlankText,
} from "../../kit/checked-value.js";
import { checkedRegion } from "../../kit/regions.js";
import type { NewEntry, RecordPlace } from "../../ledgers.js";
import type { DateTime } from "../../shared/date-time.js";
import { type PlainDate, plainDate, plainDateOf } from "../../shared/plain-date.js";
import { recordId } from "../../source.js";
import { refuseProblems } from "../../writing/check-values.js";
import { keptData } from "../case/case-ledger.js";
import { requireKeyOf } from "../case/case-object.js";
import { tried } from "../case/check-given.js";
import { checkedEvidence, type EvidenceGiven } from "../case/event-input.js";
import { reckoningAt, todayOf } from "../case/reckoning.js";
import { recordOfCase } from "../case/record-of-case.js";
import { type NextEvent, withEvent } from "../case/take-event.js";
import type { Channel, EventData, Ledger } from "../ledger/events.js";
import { foldCase } from "../ledger/fold.js";
import { checkApplication } from "../ledger/intake/check-application.js";
import type { Finding } from "../ledger/intake/finding.js";
import { needsConfirmation } from "../ledger/outstanding.js";
import { type EnclosedApplication, enclosing } from "./enclosed-application.js";
import { checkedReceipt, type ReceiptEvidenceGiven } from "./evidence-input.js";
import { checkedForm, type FormGiven } from "./form-input.js";
import { madeInCounty } from "./made-in-county.js";
import { refuseForeignAgency } from "./own-agency.js";
import { recordOfApplication } from "./record-of-application.js";
import { asGiven } from "./refused-by-county.js";
import { requestKey } from "./request-key.js";

/** When and how both sides confirmed, as the input gives it. */
export interface ConfirmationGiven {
  readonly way: EventData["confirmed"]["way"];
  readonly on: string;
  readonly note?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
}

/** An application as a caller submits it. */
export interface SubmitArgs {
  readonly region: string;
  readonly channel: string;
  readonly receivedOn: string;
  /** When the applicant submitted it, where that is known to the minute; on that day or before. */
  readonly submittedAt?: string | null | undefined;
  readonly agency?: string | null | undefined;
  readonly agencyKind: string;
  readonly form: FormGiven;
  readonly evidence?: ReceiptEvidenceGiven | null | undefined;
  readonly confirmation?: ConfirmationGiven | null | undefined;
  readonly idempotencyKey: string;
}

/** A request that was made of an application. */
export interface Submitted {
  readonly id: string;
  readonly region: string;
  readonly findings: readonly Finding[];
}

interface CheckedSubmission {
  readonly events: readonly NextEvent[];
  readonly application: EnclosedApplication;
  readonly submittedAt: DateTime | null;
  readonly findings: readonly Finding[];
}

/**
 * Makes a request of an application (条例 Art 29): its record, the form beside its ledger, and the ledger's first events. At
 * home all or none; in a county's own table the record first, and then the rest at home. The same idempotency key gives
 * the same request, and completes one that was left half way.
 * @throws KeyRequiredError, NotPermittedError, UnknownRegionError, KeptElsewhereError, BadInputError, BadDateError,
 * CaseRefusedError, IdempotencyConflictError, and those of a write
 */
export async function submitRequest(args: SubmitArgs, context: Context): Promise<Submitted> {
  const { ledgers, viewer, call } = context;
  if (!viewer) throw new KeyRequiredError();
  const region = checkedRegion(args.region, context.source, ["region"]);
  requireKeyOf(region, context);
  const place = placeFor(region, context);
  const idempotencyKey = notBlankText(checkedText(args.idempotencyKey, ["idempotencyKey"], 100), ["idempotencyKey"]);
  const { events, application, submittedAt, findings } = checkedSubmission(args, todayOf(context));
  await refuseForeignAgency(application.agency, place, context);

  const moment = await reckoningAt(region, todayOf(context), context);
  const ledger = events.reduce<Ledger>((before, event) => withEvent(before, event, moment), []);
  const known = submittedAt === null ? {} : { submittedAt };
  const values = { ...recordOfApplication(application, args.channel), ...known, ...recordOfCase(foldCase(ledger)) };
  const begun = { region, seen: 0, entries: events.map(entryOf), ...enclosing(application), idempotencyKey };
  const key = requestKey(region, idempotencyKey);
  const id = place.atHome
    ? recordId("Request", place.source, key)
    : await madeInCounty({ begun, agency: application.agency, values, place }, context).catch((error: unknown) => {
        throw asGiven(error, values);
      });
  const records = place.atHome ? [{ entity: "Request", key, values }] : [];
  await ledgers.append({ ...begun, ledger: id, records }, viewer, call);
  return { id, region, findings };
}

/**
 * Where the region's requests are made: at home, or in its own table, if that takes the day of receipt, without which no
 * deadline runs and no table counts a request. @throws KeptElsewhereError
 */
function placeFor(region: string, { ledgers }: Context): RecordPlace {
  const place = ledgers.placeOf("Request", region);
  if (place && (place.atHome || place.fields.has("receivedOn"))) return place;
  throw new KeptElsewhereError({ entity: "Request", region }, { inputPath: ["region"] });
}

function entryOf({ kind, on, data, evidence }: NextEvent): NewEntry {
  return { kind, on, data: keptData({ data, evidence, note: null }) };
}

function checkedSubmission(args: SubmitArgs, today: PlainDate): CheckedSubmission {
  const problems: ZwgkError[] = [];
  for (const name of ["channel", "agencyKind"] as const)
    if (args[name] === "UNKNOWN") problems.push(badInput([name], "UNKNOWN can't be written", "不能写入 UNKNOWN"));
  const channel = args.channel as Channel;
  const on = tried(problems, () => dayOf(args.receivedOn, today, ["receivedOn"])) ?? today;
  const submittedAt = args.submittedAt == null ? null : tried(problems, () => timeOf(args.submittedAt ?? "", on));
  const { evidence, findings } = checkedReceipt(args.evidence ?? {}, channel, on, problems);
  const confirmation = args.confirmation ? [confirmed(args.confirmation, channel, on, today, problems)] : [];
  const agency =
    args.agency == null ? null : tried(problems, () => checkedId("Organization", args.agency ?? "", ["agency"]));
  const form = checkedForm(args.form, problems);
  refuseProblems(problems);
  if (!form) throw badInput(["form"], "it can't be read", "无法读取");
  const written = channel === "ORAL" && form.writtenByAgency === undefined ? { writtenByAgency: true } : {};
  const application = { ...form, ...written, agency: agency ?? null, agencyKind: args.agencyKind };
  const { problems: lacks, warnings } = checkApplication(form);
  const inForm = [...lacks, ...warnings].map((one) => ({ ...one, path: `form.${one.path}` }));
  return {
    events: [{ kind: "received", on, data: { channel }, evidence }, ...confirmation],
    application,
    submittedAt: submittedAt ?? null,
    findings: [...inForm, ...findings],
  };
}

/** Both sides confirm where the channel needs it (条例 Art 31), on the day of arrival or later. */
function confirmed(
  { way, on, evidence }: ConfirmationGiven,
  channel: Channel,
  receivedOn: PlainDate,
  today: PlainDate,
  problems: ZwgkError[],
): NextEvent {
  const path = ["confirmation", "on"];
  const day = tried(problems, () => dayOf(on, today, path)) ?? receivedOn;
  if (day < receivedOn) problems.push(badInput(path, `it is before ${receivedOn}`, `早于收到之日 ${receivedOn}`));
  if (!needsConfirmation(channel))
    problems.push(badInput(["confirmation"], `${channel} needs none`, `${channel} 渠道无需双方确认`));
  const proof = tried(problems, () => checkedEvidence(evidence ?? [], ["confirmation", "evidence"])) ?? [];
  return { kind: "confirmed", on: day, data: { way }, evidence: proof };
}

function dayOf(value: string, today: PlainDate, path: readonly string[]): PlainDate {
  const on = plainDate(checkedDate(value, path));
  if (on <= today) return on;
  throw badInput(path, `it is after today, ${today}`, `晚于今日（${today}）`);
}

/** It is submitted before it comes in, or as it does. @throws BadDateError, BadInputError */
function timeOf(value: string, receivedOn: PlainDate): DateTime {
  const time = checkedDateTime(value, ["submittedAt"]);
  if (plainDateOf(time) <= receivedOn) return time as DateTime;
  throw badInput(["submittedAt"], `it is after ${receivedOn}`, `晚于收到之日 ${receivedOn}`);
}
