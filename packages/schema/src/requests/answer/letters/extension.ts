import type { DueDate } from "../../../shared/working-days.js";
import { contactBlocks } from "./contact.js";
import { type LetterHead, letterOf, namesOf, opening, paragraph, type RequestFacts, youOf } from "./head.js";
import type { Letter } from "./letter.js";
import type { Needs } from "./needs.js";
import { reckonedDay, sentence } from "./wording.js";

/** What an extension notice (延期告知书) is composed of (条例 Art 33). */
export interface ExtensionInput extends LetterHead {
  readonly kind: "EXTENSION";
  readonly request: RequestFacts;
  /** Working days by which the period is extended: at most 20 in total. */
  readonly workingDays?: number | null;
  /** The head of the disclosure office who agreed; not named in the letter. */
  readonly approvedBy?: string | null;
  readonly reasons?: string | null;
  /** The new last day, as the deadline rules give it. */
  readonly dueOn?: DueDate | null;
  readonly contact?: string | null;
}

/** Composes an extension notice; null where something is missing. */
export function extension(input: ExtensionInput, needs: Needs): Letter | null {
  const { request, workingDays: days } = input;
  const you = youOf(request);
  needs.that("EXTENSION_DAYS", Number.isInteger(days) && Number(days) >= 1 && Number(days) <= 20);
  needs.text("APPROVED_BY", input.approvedBy);
  const until = input.dueOn ? `，延长后的答复期限至${reckonedDay(input.dueOn)}` : "";
  const because = sentence(input.reasons ?? "").replace(/。$/, "，");
  const blocks = [
    ...opening(request, input, needs),
    paragraph(
      `${because}本机关不能在法定期限内作出答复。根据《条例》第三十三条的规定，经本机关政府信息公开工作机构负责人同意，延长答复期限${days ?? ""}个工作日${until}。征求第三方和其他机关意见所需时间不计算在内。`,
    ),
    paragraph(`特此告知${you}。`),
    ...contactBlocks(input.contact),
  ];
  const name = "政府信息公开申请延期告知书";
  return letterOf("EXTENSION", input, needs, { name, addressee: namesOf(request.addressee, needs), blocks });
}
