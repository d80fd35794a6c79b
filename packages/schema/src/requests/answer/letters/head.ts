import type { PlainDate } from "../../../shared/plain-date.js";
import { isStated } from "../../../shared/stated.js";
import type { Channel } from "../../ledger/events.js";
import { regulationName } from "../article.js";
import type { LetterKind } from "../letter-kinds.js";
import type { Block, Letter, Seal } from "./letter.js";
import type { Needs } from "./needs.js";
import { type Addressee, actor, chineseDate, pronounOf, quoted, submission } from "./wording.js";

/** What every letter has. All may be missing while it is a draft. */
export interface LetterHead {
  /** The agency in whose name the letter goes out: title, closing. */
  readonly agency?: string | null;
  readonly number?: string | null;
  readonly date?: PlainDate | null;
  readonly seal?: Seal | null;
  readonly attachments?: readonly string[];
}

/** The request that a letter is about. All may be missing while it is a draft. */
export interface RequestFacts {
  readonly addressee?: Addressee | null;
  readonly channel?: Channel | null;
  readonly submittedOn?: PlainDate | null;
  /** Legal day of receipt (条例 Art 31). */
  readonly receivedOn?: PlainDate | null;
  /** 移交: how it came from another agency; missing where it came in by itself. */
  readonly transfer?: TransferStep | null;
  /** 受理机构, where it isn't the agency itself. */
  readonly receivedBy?: string | null;
  readonly registrationNumber?: string | null;
  /** What is asked for, word by word. */
  readonly content?: string | null;
}

/** A request that another agency transferred (移交). */
export interface TransferStep {
  /** Its name; null where it isn't known. */
  readonly agency: string | null;
  /** The day of the transfer. */
  readonly on: PlainDate;
  /** Whether the legal day of receipt is one on which that agency received it; otherwise it was confirmed or stated here. */
  readonly received: boolean;
}

/** A plain paragraph. */
export const paragraph = (text: string): Block => ({ level: 0, text });

/** A letter of its parts; what all letters need is demanded here. */
export function letterOf(
  kind: LetterKind,
  head: LetterHead,
  needs: Needs,
  body: { readonly name: string; readonly addressee: string; readonly blocks: readonly Block[] },
): Letter | null {
  const agency = needs.text("AGENCY", head.agency);
  const number = needs.text("NUMBER", head.number);
  const date = needs.value("DATE", head.date);
  const seal = needs.value("SEAL", head.seal);
  if (date === null || seal === null) return null;
  return {
    kind,
    number,
    title: agency + body.name,
    addressee: body.addressee,
    blocks: body.blocks,
    attachments: head.attachments ?? [],
    closing: { agency, date, seal },
  };
}

/** The addressee's names; demanded. */
export function namesOf(addressee: Addressee | null | undefined, needs: Needs): string {
  const names = (addressee?.names ?? []).filter(isStated).map((name) => name.trim());
  return needs.text("ADDRESSEE", names.join("、"));
}

/** How the letter calls the applicant; 你 while the applicant is missing. */
export function youOf({ addressee }: RequestFacts): string {
  return addressee ? pronounOf(addressee) : "你";
}

/**
 * The first paragraphs of every letter to an applicant: channel, days, receiving body, registration number, and the
 * content quoted (DOMAIN.md §8.1, §8.3; 条例 Art 31).
 */
export function opening(request: RequestFacts, head: LetterHead, needs: Needs): readonly Block[] {
  const channel = needs.value("CHANNEL", request.channel);
  const submitted = needs.date("SUBMITTED_ON", request.submittedOn);
  const received = needs.date("RECEIVED_ON", request.receivedOn);
  const number = needs.text("REGISTRATION_NUMBER", request.registrationNumber);
  const content = needs.text("CONTENT", request.content);
  const { transfer } = request;
  const body = isStated(request.receivedBy) ? request.receivedBy.trim() : (head.agency ?? "");
  const how = channel === null ? "" : submission(channel, transfer ? transfer.agency : undefined);
  return [
    paragraph(
      `${youOf(request)}于${submitted}依照${regulationName}（以下简称《条例》）${how}的政府信息公开申请，${receipt(transfer, body, received)}，登记编号：${number}。`,
    ),
    paragraph(`申请公开的内容为：${quoted(content)}。`),
  ];
}

/**
 * Who received the request when, and who transferred it: the day of receipt stays as it is, as no rule begins the period
 * anew (DOMAIN.md §2.6). The words of a transfer are ours: DOMAIN.md §8.3 has none.
 */
function receipt(transfer: TransferStep | null | undefined, body: string, received: string): string {
  if (!transfer) return `本机关（受理机构：${body}）于${received}收到`;
  const from = actor(transfer.agency);
  const on = chineseDate(transfer.on);
  return transfer.received
    ? `由${from}于${received}收到，于${on}移交本机关（受理机构：${body}）`
    : `由${from}于${on}移交本机关（受理机构：${body}），收到申请之日为${received}`;
}
