import { BadInputError } from "../../errors.js";
import { badInput, type InputPath } from "../../kit/checked-value.js";
import type { CountyRequest } from "./made-in-county.js";

const first: InputPath = ["form", "applicants", 0];

/** Where the caller gave the fields of the record. */
const given: Readonly<Record<string, InputPath>> = {
  channel: ["channel"],
  agency: ["agency"],
  agencyKind: ["agencyKind"],
  receivedOn: ["receivedOn"],
  applicantKind: [...first, "kind"],
  applicantName: [...first, "name"],
  applicantIdentity: [...first, "document", "number"],
  applicantPhone: [...first, "contact", "phone"],
  applicantAddress: [...first, "contact", "address"],
};

/** A refusal by a field of the record that an application makes, told by where the caller gave it. */
export function asGiven(error: unknown, values: CountyRequest["values"]): unknown {
  if (!(error instanceof BadInputError)) return error;
  if (error.problems) {
    const problems = error.problems.map((one) => asGiven(one, values) as BadInputError);
    return new BadInputError(error.parameters, { ...placeOf(problems[0]), problems, cause: error });
  }
  const field = String(error.inputPath?.at(-1) ?? "");
  // Without both sides' confirmation there is no day of receipt (条例 Art 31), and this county has no place to wait in.
  if (field === "receivedOn" && values.receivedOn === undefined)
    return badInput(
      ["confirmation"],
      "the county's table takes no request before its day of receipt is known: submit it when both sides have confirmed, or name in the county's mapping a day that stands for none (empty)",
      "该区县须在确定收到申请之日后登记，请在双方确认后提交，或者在该区县映射中指定表示空值的日期（empty）",
    );
  const path = given[field];
  const { detail } = error.parameters;
  if (!path || typeof detail !== "object") return error;
  return new BadInputError({ field: path.join("."), detail }, { inputPath: path, cause: error });
}

function placeOf(error: BadInputError | undefined): { inputPath?: InputPath } {
  return error?.inputPath ? { inputPath: error.inputPath } : {};
}

/** A refusal by a field of the record of a request that comes of another one, told of that one. */
export function asOfOrigin(error: unknown): unknown {
  if (!(error instanceof BadInputError)) return error;
  const inputPath = ["id"];
  const one = error.problems?.[0] ?? error;
  // Until its ledger is there a part has no day of receipt, so that it isn't counted beside the request that it comes of.
  if (one instanceof BadInputError && one.inputPath?.at(-1) === "receivedOn")
    return badInput(
      inputPath,
      "the county's table takes no request without its day of receipt: name in its mapping a day that stands for none (empty), or make it in the county's own system",
      "该区县的申请表不接受尚未填写收到申请之日的申请，请在其映射中指定表示空值的日期（empty），或者在该区县原系统中办理",
    );
  return new BadInputError(one.parameters, { inputPath, cause: error });
}
