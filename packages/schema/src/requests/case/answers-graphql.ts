import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { Outcome } from "../answer/outcomes.js";
import type { CaseFacts } from "../ledger/case-state.js";
import { outcomeEnum } from "./enums-graphql.js";

/** A signed answer of a case, as the schema gives it out. */
interface Answered {
  readonly outcome: string | null;
  readonly letter: string | null;
  readonly signedOn: PlainDate | null;
  readonly dispatchedOn: PlainDate | null;
  readonly deliveredOn: PlainDate | null;
}

/** Every answer of a case that was signed, in order: those that were set aside, and the last one. */
export function answersOf(facts: CaseFacts): readonly Answered[] {
  return facts.signedOn === null ? facts.answers : [...facts.answers, facts];
}

/** An answer of a case (答复). */
export const caseAnswerType = builder.objectRef<Answered>("CaseAnswer").implement({
  description: say("An answer of a case", "答复", "Several where it was ordered to answer anew."),
  fields: (t) => {
    const day = (name: "signedOn" | "dispatchedOn" | "deliveredOn", description: string) =>
      t.expose(name, { type: "Date", nullable: true, description });
    return {
      outcome: t.field({
        type: outcomeEnum,
        nullable: true,
        description: say("Outcome", "答复类型"),
        resolve: ({ outcome }) => outcome as Outcome | null,
      }),
      letterNumber: t.string({
        nullable: true,
        description: say("Number of its letter", "答复书文号", "`letter` gives the letter of a number."),
        resolve: ({ letter }) => letter,
      }),
      signedOn: day("signedOn", say("Signed on", "签发日期")),
      dispatchedOn: day("dispatchedOn", say("First sent out on", "送出日期")),
      deliveredOn: day("deliveredOn", say("Delivered on", "送达日期")),
    };
  },
});
