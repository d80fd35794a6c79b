import type { PlainDate } from "../../../shared/plain-date.js";
import { isStated } from "../../../shared/stated.js";
import type { Channel } from "../../ledger/events.js";
import { regulationName } from "../article.js";
import type { LetterKind } from "../letter-kinds.js";
import type { Block, Letter, Seal } from "./letter.js";
import type { Needs } from "./needs.js";
import { type Addressee, pronounOf, quoted, submission } from "./wording.js";

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
  /** 受理机构, where it isn't the agency itself. */
  readonly receivedBy?: string | null;
  readonly registrationNumber?: string | null;
  /** What is asked for, word by word. */
  readonly content?: string | null;
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
  const body = isStated(request.receivedBy) ? request.receivedBy.trim() : (head.agency ?? "");
  const how = channel === null ? "" : submission(channel);
  return [
    paragraph(
      `${youOf(request)}于${submitted}依照${regulationName}（以下简称《条例》）${how}的政府信息公开申请，本机关（受理机构：${body}）于${received}收到，登记编号：${number}。`,
    ),
    paragraph(`申请公开的内容为：${quoted(content)}。`),
  ];
}
