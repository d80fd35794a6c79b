import type { TransferAudience } from "../../ledger/events.js";
import { contactBlocks } from "./contact.js";
import {
  type LetterHead,
  letterOf,
  namesOf,
  opening,
  paragraph,
  type RequestFacts,
  type TransferStep,
  youOf,
} from "./head.js";
import type { Letter } from "./letter.js";
import type { Needs } from "./needs.js";
import { actor, chineseDate, quoted, sentence } from "./wording.js";

/** What a transfer is composed of: the letter that hands a request over (移交函), or tells its applicant (告知书). */
export interface TransferInput extends LetterHead {
  readonly kind: "TRANSFER";
  readonly audience: TransferAudience;
  readonly request: RequestFacts;
  /** The agency that it goes to, and how it is reached. */
  readonly to?: { readonly name: string; readonly contact: string } | null;
  readonly reasons?: string | null;
  readonly contact?: string | null;
}

/** Composes a transfer; null where something is missing. */
export function transfer(input: TransferInput, needs: Needs): Letter | null {
  return input.audience === "AGENCY" ? toAgency(input, needs) : toApplicant(input, needs);
}

/** The applicant is told the responsible agency with its contact (条例 Art 36(5)). */
function toApplicant(input: TransferInput, needs: Needs): Letter | null {
  const { request, to } = input;
  const you = youOf(request);
  const name = needs.text("TO_AGENCY", to?.name);
  const contact = needs.text("RIGHT_AGENCY", to?.contact);
  const reasons = sentence(needs.text("REASONS", input.reasons));
  const blocks = [
    ...opening(request, input, needs),
    paragraph(
      `经审查，${you}申请公开的政府信息不属于本机关负责公开。${reasons}根据《条例》第三十六条第（五）项的规定，现告知${you}：该申请已移交${name}办理，联系方式：${sentence(contact)}`,
    ),
    ...contactBlocks(input.contact),
  ];
  const title = "政府信息公开申请移交告知书";
  return letterOf("TRANSFER", input, needs, { name: title, addressee: namesOf(request.addressee, needs), blocks });
}

/** The receiving agency gets the request with its day of receipt, which it must know (条例 Art 31). */
function toAgency(input: TransferInput, needs: Needs): Letter | null {
  const { request, to } = input;
  const addressee = needs.text("TO_AGENCY", to?.name);
  const reasons = sentence(needs.text("REASONS", input.reasons));
  const { transfer: came } = request;
  const received = request.receivedOn ? chineseDate(request.receivedOn) : needs.date("RECEIVED_ON", null);
  const number = needs.text("REGISTRATION_NUMBER", request.registrationNumber);
  const applicant = namesOf(request.addressee, needs);
  const content = quoted(needs.text("CONTENT", request.content));
  const blocks = [
    paragraph(
      `${came ? earlier(came, received, applicant) : `本机关于${received}收到${applicant}提交的政府信息公开申请`}（登记编号：${number}），申请公开的内容为：${content}。`,
    ),
    paragraph(`经审查，该政府信息属于你单位负责公开。${reasons}现将该申请移交你单位，请依法办理并答复申请人。`),
    ...contactBlocks(input.contact),
  ];
  return letterOf("TRANSFER", input, needs, { name: "政府信息公开申请移交函", addressee, blocks });
}

/** Of what is transferred a second time: who had it first, and the day of receipt, which stays. */
function earlier({ agency, on, received }: TransferStep, receivedOn: string, applicant: string): string {
  const [from, moved] = [actor(agency), chineseDate(on)];
  return received
    ? `${from}于${receivedOn}收到${applicant}提交的政府信息公开申请，于${moved}移交本机关`
    : `${applicant}提交的政府信息公开申请由${from}于${moved}移交本机关，收到申请之日为${receivedOn}`;
}
