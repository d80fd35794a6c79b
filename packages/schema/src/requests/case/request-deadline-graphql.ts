import { builder } from "../../builder.js";
import type { Context } from "../../context.js";
import { say } from "../../kit/describe.js";
import { objectOf } from "../../kit/entity-object.js";
import { type PlainDate, plainDate } from "../../shared/plain-date.js";
import type { Row } from "../../source.js";
import { readingOf } from "../access/whole-reading.js";
import { deadlineOfRecord } from "../deadline/record-deadline.js";
import { checkedAsOf } from "./as-of.js";
import { readCase } from "./case-object.js";
import { deadlineType } from "./deadline-graphql.js";
import { type DeadlineObject, deadlineIn, deadlineObject } from "./deadline-object.js";
import { isClosedBy } from "./owed-requests.js";
import { reckoningAt, reckoningOf, todayOf } from "./reckoning.js";
import { caseWhatIf, recordWhatIf, whatIfInput, whatIfType } from "./what-if-graphql.js";
import { checkedActions, type WhatIfGiven } from "./what-if-input.js";

/**
 * The deadline for the reply to a request on a day: that of its case; where nothing is entered in its ledger, that of its
 * record. Null of a record that is closed, or not received by that day.
 */
async function deadlineOn(row: Row, asOf: PlainDate, context: Context): Promise<DeadlineObject | null> {
  const one = await readCase(row, context);
  if (one) return deadlineIn(one.ledger, { calendar: one.moment.calendar, settings: one.settings }, asOf);
  const receivedOn = owedSince(row, asOf);
  if (receivedOn === null) return null;
  const reckoning = await reckoningOf(String(row.region), context);
  return deadlineObject(deadlineOfRecord(receivedOn, reckoning.calendar), asOf, reckoning);
}

/** The day of receipt by its record of a request that owes a reply on a day; null of any other. */
function owedSince(row: Row, asOf: PlainDate): PlainDate | null {
  const receivedOn = typeof row.receivedOn === "string" ? plainDate(row.receivedOn) : null;
  return receivedOn === null || receivedOn > asOf || isClosedBy(asOf, row) ? null : receivedOn;
}

/** What would become of that deadline; null where there is none. */
async function whatIfOn(row: Row, actions: readonly WhatIfGiven[], asOf: PlainDate, context: Context) {
  const one = await readCase(row, context);
  if (one) return caseWhatIf({ ...one, noted: readingOf(one.request, one.state, context).noted }, actions, asOf);
  checkedActions(actions, asOf);
  const receivedOn = owedSince(row, asOf);
  if (receivedOn === null) return null;
  const { settings, ...moment } = await reckoningAt(String(row.region), asOf, context);
  return recordWhatIf({ receivedOn, moment, settings }, actions, asOf);
}

/** Adds the deadline to requests, whether or not their ledger is kept; only for keys of the region. */
export function addRequestDeadline(): void {
  builder.objectFields(objectOf("Request"), (t) => ({
    deadline: t.field({
      type: deadlineType,
      nullable: true,
      description: say(
        "Deadline for the reply",
        "答复期限",
        "For keys of the region. That of its case; with an empty ledger reckoned from the day of receipt that the record says, and provisional. Null of a record that is closed, or without that day.",
      ),
      args: {
        asOf: t.arg({ type: "Date", description: say("Day that is asked about", "截止日期", "Default: today.") }),
      },
      extensions: { needs: ["region", "receivedOn", "closedOn"] },
      resolve: (row, args, context) => deadlineOn(row, checkedAsOf(args.asOf, todayOf(context)), context),
    }),
    whatIf: t.field({
      type: whatIfType,
      nullable: true,
      description: say(
        "What would become of its deadline",
        "期限推演",
        "For keys of the region; nothing is recorded. That of its case; with an empty ledger as if it had been registered on the day of receipt that the record says, and provisional. Null where `deadline` is.",
      ),
      args: {
        actions: t.arg({
          type: [whatIfInput],
          required: true,
          description: say("What is done on the day", "拟办事项"),
        }),
        asOf: t.arg({ type: "Date", description: say("Day that is asked about", "截止日期", "Default: today.") }),
      },
      extensions: { needs: ["region", "receivedOn", "closedOn"] },
      resolve: (row, args, context) => whatIfOn(row, args.actions, checkedAsOf(args.asOf, todayOf(context)), context),
    }),
  }));
}
