import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { labelType } from "../../kit/shared-types.js";
import type { CaseState, Proceeding } from "../ledger/case-state.js";
import type { RemedyResult } from "../ledger/events.js";
import { proceedingsOf, remedyOf } from "../ledger/proceedings.js";
import { type RemedyStatus, remedyStates } from "../ledger/states.js";
import { remedyEnum, resultEnum } from "./enums-graphql.js";

/** Where remedies stand (救济状态). */
export const remedyType = builder.objectRef<RemedyStatus>("CaseRemedyText").implement({
  description: say("Where the remedies stand, with the words", "救济状态"),
  fields: (t) => ({
    code: t.field({ type: remedyEnum, description: say("Code of the state", "状态代码"), resolve: (code) => code }),
    label: t.field({
      type: labelType,
      description: say("The state in words", "状态名称"),
      resolve: (code) => remedyStates[code].label,
    }),
  }),
});

/** A proceeding, and its place among those of its case. */
interface Placed extends Proceeding {
  readonly place: number;
}

/** The proceedings of a case in the order in which they were entered. */
export function placedProceedings(state: CaseState): Placed[] {
  return proceedingsOf(state).map((one, at) => ({ ...one, place: at + 1 }));
}

/** One challenge of an answer, or of the failure to give it (一次复议、诉讼救济). */
export const proceedingType = builder.objectRef<Placed>("CaseProceeding").implement({
  description: say(
    "A proceeding: the reconsideration and the suit about one answer, or about the failure to give it",
    "救济程序",
  ),
  fields: (t) => {
    const day = (description: string, resolve: (one: Placed) => string | null | undefined) =>
      t.field({ type: "Date", nullable: true, description, resolve: (one) => resolve(one) ?? null });
    const result = (description: string, resolve: (one: Placed) => RemedyResult | null | undefined) =>
      t.field({ type: resultEnum, nullable: true, description, resolve: (one) => resolve(one) ?? null });
    return {
      place: t.exposeInt("place", {
        description: say("Its place, from 1", "顺序（自 1 起）", "`proceeding` of the events that go on with it."),
      }),
      againstAnswer: t.boolean({
        description: say("Whether it is about an answer", "是否针对答复", "Otherwise about the failure to give one."),
        resolve: ({ challenged }) => challenged.answered,
      }),
      state: t.field({
        type: remedyType,
        description: say("Where it stands", "救济状态"),
        resolve: (one) => remedyOf(one),
      }),
      reviewFiledOn: day(say("Reconsideration filed on", "提起复议日期"), ({ review }) => review?.filedOn),
      reviewDecidedOn: day(say("Reconsideration decided on", "复议决定日期"), ({ review }) => review?.endedOn),
      reviewResult: result(say("How the reconsideration ended", "复议结果"), ({ review }) => review?.result),
      suedOn: day(say("Suit filed on", "提起诉讼日期"), ({ suit }) => suit?.filedOn),
      suitEndedOn: day(
        say("Effective judgment of", "生效裁判日期", "Null while an appeal is pending."),
        ({ suit }) => suit?.endedOn,
      ),
      suitResult: result(say("How the suit ended", "诉讼结果"), ({ suit }) => suit?.result),
    };
  },
});
