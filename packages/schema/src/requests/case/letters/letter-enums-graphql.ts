import { builder } from "../../../builder.js";
import { describe, say } from "../../../kit/describe.js";
import { letterKinds } from "../../answer/letter-kinds.js";
import { sealNames } from "../../answer/letters/letter.js";

type Name = keyof typeof letterKinds;

const kinds = Object.entries(letterKinds).map(([kind, { label }]) => [
  kind,
  { value: kind, description: describe(label) },
]);

/** The letters of a case. */
export const letterKindEnum = builder.enumType("LetterKind", {
  description: say("A letter of a case", "文书种类"),
  values: Object.fromEntries(kinds) as Record<Name, { value: Name; description: string }>,
});

export const sealEnum = builder.enumType("LetterSeal", {
  description: say("The seal of a letter", "印章"),
  values: {
    OFFICIAL: { description: say("Official seal", sealNames.OFFICIAL) },
    DISCLOSURE: { description: say("Seal for disclosure", sealNames.DISCLOSURE) },
  },
});

export const audienceEnum = builder.enumType("TransferAudience", {
  description: say("Whom a letter of transfer goes to", "移交文书对象"),
  values: {
    AGENCY: { description: say("The agency that gets the request", "接收机关（移交函）") },
    APPLICANT: { description: say("The applicant", "申请人（移交告知书）") },
  },
});
