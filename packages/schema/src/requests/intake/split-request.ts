import type { Context } from "../../context.js";
import { KeyRequiredError, NotFoundError, VersionConflictError } from "../../errors.js";
import { badInput, checkedDate, checkedId, checkedText, notBlankText } from "../../kit/checked-value.js";
import { type PlainDate, plainDate } from "../../shared/plain-date.js";
import type { Row } from "../../source.js";
import { audited } from "../access/audited.js";
import { caseLedger } from "../case/case-ledger.js";
import { requireKeyOf, requireMayAssign } from "../case/case-object.js";
import { bodyOf } from "../case/letters/case-file.js";
import { reckoningAt, todayOf } from "../case/reckoning.js";
import { recordChanges } from "../case/record-change.js";
import { loadRecord } from "../case/record-loader.js";
import { seenUnder } from "../case/seen-under.js";
import { withEvent } from "../case/take-event.js";
import { foldCase } from "../ledger/fold.js";
import { type ApplicationPart, splitApplication } from "../ledger/intake/split-application.js";
import { applicationIn, applicationName, type EnclosedApplication, enclosing } from "./enclosed-application.js";
import { recordOfApplication } from "./record-of-application.js";
import { begun, placeBeside, type Successor } from "./successors.js";

/** A split as the caller asks for it. */
export interface SplitArgs {
  readonly id: string;
  /** Events that the caller has seen. */
  readonly seen: number;
  readonly on: string;
  readonly idempotencyKey: string;
}

/** A request that was split, and its parts. */
export interface Split {
  readonly region: string;
  readonly original: string;
  /** Ids of the requests that came of it, in the order of the items. */
  readonly parts: readonly string[];
}

/**
 * Splits an application with several items into one request for each (一事一申请, DOMAIN.md §2.6; 109号 Art 4): records,
 * forms, inherited receipts and registration numbers of the parts and the event of the original, all or none. In a county's
 * own table the records of the parts come first, counted nowhere, and then the rest at home: the same key completes them.
 * @throws KeyRequiredError, NotPermittedError, NotFoundError, KeptElsewhereError, BadInputError, BadDateError,
 * CaseRefusedError, VersionConflictError, IdempotencyConflictError, NumbersExhaustedError
 */
export async function splitRequest(args: SplitArgs, context: Context): Promise<Split> {
  const { ledgers, viewer, call } = context;
  if (!viewer) throw new KeyRequiredError();
  const today = todayOf(context);
  const id = checkedId("Request", args.id, ["id"]);
  const idempotencyKey = notBlankText(checkedText(args.idempotencyKey, ["idempotencyKey"], 100), ["idempotencyKey"]);
  const on = dayOf(args.on, today);
  const record = await loadRecord(id, context);
  const region = String(record.region);
  requireKeyOf(region, context);
  const place = placeBeside(id, region, context);
  const entries = (await ledgers.read(region, [id], call)).get(id) ?? [];
  const asked = { region, ledger: id, idempotencyKey };
  const seen = await seenUnder(asked, args.seen, context);
  if (entries.length < seen) throw new VersionConflictError({ id });
  const isNext = entries.length === seen;
  if (isNext)
    await audited(
      () => requireMayAssign("split", foldCase(caseLedger(entries)).handler, region, context),
      asked,
      context,
    );
  const application = await applicationOf(id, region, context);
  const parts = partsOf(application, id);
  const whole = {
    kind: "split",
    on,
    data: { into: parts.map((one) => one.registrationNumber) },
    evidence: [],
  } as const;
  const before = caseLedger(entries);
  const after = isNext ? withEvent(before, whole, await reckoningAt(region, today, context)) : null;
  const origin = { record, place, entries: entries.slice(0, seen), on, idempotencyKey };
  const successors = parts.map((part) => successorOf(part, application, record, context));
  const begins = await begun(successors, origin, context);
  const made = begins.map(({ ledger }) => ledger);
  await ledgers.append(
    {
      region,
      ledger: id,
      seen,
      entries: [{ kind: "split", on, data: { successors: made }, numbersBegun: "into" }],
      records: after ? recordChanges(record, { before: foldCase(before), after: foldCase(after) }, ledgers) : [],
      begins,
      idempotencyKey,
    },
    viewer,
    call,
  );
  return { region, original: id, parts: made };
}

function dayOf(value: string, today: PlainDate): PlainDate {
  const on = plainDate(checkedDate(value, ["on"]));
  if (on <= today) return on;
  throw badInput(["on"], `it is after today, ${today}`, `晚于今日（${today}）`);
}

async function applicationOf(id: string, region: string, { ledgers, call }: Context): Promise<EnclosedApplication> {
  const body = (await ledgers.enclosed(region, [id], applicationName, call)).get(id);
  if (!body) throw new NotFoundError({ entity: "Application", id }, { inputPath: ["id"] });
  return applicationIn(body);
}

/** The parts, under numbers that only tell them apart: theirs are given out when they begin. */
function partsOf(application: EnclosedApplication, id: string): readonly ApplicationPart[] {
  const { length } = application.items;
  if (length < 2)
    throw badInput(["id"], `its application has ${length} items`, `该申请只有 ${length} 项内容，无须拆分`);
  const numbers = application.items.map((_, at) => String(at + 1));
  return splitApplication(application, id, numbers).parts;
}

function successorOf(
  { form, part, splitFrom, of }: ApplicationPart,
  { agency, agencyKind }: EnclosedApplication,
  record: Row,
  context: Context,
): Successor {
  const application = { ...form, agency, agencyKind };
  return {
    part,
    values: recordOfApplication(application, String(record.channel)),
    agency,
    enclosed: enclosing(application),
    body: bodyOf(record, context),
    note: `拆分自 ${splitFrom}，第 ${part} 件，共 ${of} 件`,
  };
}
