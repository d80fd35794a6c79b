import { builder } from "../../../builder.js";
import { say } from "../../../kit/describe.js";
import { waitsFor } from "../../ledger/queues.js";
import { type CaseStatus, caseStates } from "../../ledger/states.js";
import { statusType } from "../case-graphql.js";
import { deadlineType } from "../deadline-graphql.js";
import type { Coded } from "../deadline-object.js";
import { waitingEnum } from "../enums-graphql.js";
import type { QueuedAt, QueuedCase } from "./queued-case.js";

/** A case in a queue, and the day that was asked about. */
export interface Queued {
  readonly one: QueuedCase;
  readonly moment: QueuedAt;
}

/** A state with its words. */
export function codedStatus(status: CaseStatus): Coded<CaseStatus> {
  return { code: status, label: caseStates[status].label };
}

/** An open request in a queue (待办事项). */
export const queuedType = builder.objectRef<Queued>("QueuedCase").implement({
  description: say("An open request in a queue", "待办事项"),
  fields: (t) => ({
    id: t.id({ description: say("Id of the request", "申请标识"), resolve: ({ one }) => one.listed.row.id }),
    entered: t.boolean({
      description: say("Whether anything has been entered in its ledger", "是否已登记台账"),
      resolve: ({ one }) => one.state !== null,
    }),
    status: t.field({
      type: statusType,
      description: say("Where it stands", "办理状态"),
      resolve: ({ one: { state } }) => codedStatus(state?.status ?? "NEW"),
    }),
    waitingFor: t.field({
      type: [waitingEnum],
      description: say("Whom it waits for", "等待对象"),
      resolve: ({ one: { state }, moment }) => (state ? [...waitsFor(state, moment)] : []),
    }),
    handler: t.string({
      nullable: true,
      description: say("Who handles it", "承办人"),
      resolve: ({ one: { state } }) => state?.handler ?? null,
    }),
    registrationNumber: t.string({
      nullable: true,
      description: say("Registration number", "登记编号", "Without one in its ledger, that of its record."),
      resolve: ({ one: { state, listed } }) =>
        state?.registrationNumber ?? (listed.row.registrationNumber as string | null | undefined) ?? null,
    }),
    receivedOn: t.field({
      type: "Date",
      nullable: true,
      description: say("Day of receipt", "收到申请之日", "Where its ledger tells none, as its record says."),
      resolve: ({ one: { state, receivedOn } }) => state?.receivedOn ?? receivedOn,
    }),
    deadline: t.field({
      type: deadlineType,
      description: say("Deadline for the reply", "答复期限"),
      resolve: ({ one }) => one.deadline(),
    }),
  }),
});
