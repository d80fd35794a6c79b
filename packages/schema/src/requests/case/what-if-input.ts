import type { ZwgkError } from "../../errors.js";
import { badInput, checkedText, checkedYuan, type InputPath, statedText } from "../../kit/checked-value.js";
import type { PlainDate } from "../../shared/plain-date.js";
import { refuseProblems } from "../../writing/check-values.js";
import type { WhatIfAction } from "../deadline/hypothetical.js";
import type { Consulted } from "../ledger/events.js";
import { nearDate } from "./as-of.js";
import { misgiven, tried } from "./check-given.js";

/** An action as the input gives it. */
export interface WhatIfGiven {
  readonly kind: WhatIfAction["kind"];
  readonly workingDays?: number | null | undefined;
  readonly whom?: Consulted | null | undefined;
  readonly name?: string | null | undefined;
  readonly correctBy?: string | null | undefined;
  readonly amountYuan?: number | null | undefined;
}

const fields = {
  extend: { must: ["workingDays"], may: [] },
  consult: { must: ["whom"], may: ["name"] },
  askForCorrection: { must: [], may: ["correctBy"] },
  noticeFee: { must: ["amountYuan"], may: [] },
} as const satisfies Record<WhatIfAction["kind"], unknown>;

const known = ["workingDays", "whom", "name", "correctBy", "amountYuan"];
const most = 20;

/** The actions that are supposed on a day. @throws BadInputError that names all that is wrong, BadDateError */
export function checkedActions(given: readonly WhatIfGiven[], asOf: PlainDate): readonly WhatIfAction[] {
  if (given.length > most) throw badInput(["actions"], `at most ${most} actions`, `最多 ${most} 项`);
  const problems: ZwgkError[] = [];
  const actions = given.flatMap((one, at) => {
    const wrong = misgiven({ ...one }, one.kind, fields[one.kind], known, ["actions", at]);
    problems.push(...wrong);
    return wrong.length > 0 ? [] : (tried(problems, () => checkedAction(one, asOf, ["actions", at])) ?? []);
  });
  refuseProblems(problems);
  return actions;
}

function checkedAction(given: WhatIfGiven, asOf: PlainDate, path: InputPath): WhatIfAction {
  switch (given.kind) {
    case "extend":
      return { kind: "extend", workingDays: positive(given.workingDays, [...path, "workingDays"]) };
    case "consult": {
      const name = given.name == null ? "" : statedText(checkedText(given.name, [...path, "name"]), [...path, "name"]);
      return { kind: "consult", whom: given.whom ?? "THIRD_PARTY", name };
    }
    case "askForCorrection": {
      if (given.correctBy == null) return { kind: "askForCorrection" };
      return { kind: "askForCorrection", correctBy: nearDate(given.correctBy, asOf, [...path, "correctBy"]) };
    }
    case "noticeFee":
      return { kind: "noticeFee", amountYuan: yuan(given.amountYuan, [...path, "amountYuan"]) };
  }
}

function yuan(value: number | null | undefined, path: InputPath): number {
  return checkedYuan(positive(value, path), path);
}

function positive(value: number | null | undefined, path: InputPath): number {
  if (value != null && value > 0) return value;
  throw badInput(path, "it is not more than 0", "应大于 0");
}
