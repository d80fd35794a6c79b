import type { Label } from "../../../label.js";
import { compareUtf8 } from "../../../shared/text-order.js";
import { type ApplicantTraits, type SameApplicant, sameApplicant } from "./same-applicant.js";
import {
  type Bigrams,
  bigramsOf,
  containment,
  containmentBound,
  type Signs,
  signsOf,
  similarity,
  similarityBound,
} from "./similarity.js";

/** A request as it is compared with others of the city. */
export interface ComparedRequest {
  readonly id: string;
  readonly applicants: readonly ApplicantTraits[];
  /** What is asked for, all items. */
  readonly text: string;
  /** … and each by itself; none where only a record is known. */
  readonly items: readonly string[];
}

/** Why another request may be the same. The labels name nobody. */
export interface DuplicateReason {
  readonly code: SameApplicant | "SAME_APPLICANT" | "SIMILAR_TEXT";
  readonly label: Label;
  /** From 0 to 1, of the texts; null of applicants. */
  readonly similarity: number | null;
}

/** Another request that may be the same, for the clerk to look at. Nothing is merged by it. */
export interface DuplicateHint {
  readonly id: string;
  /** At least one. */
  readonly reasons: readonly DuplicateReason[];
}

/**
 * From which similarity on texts are called near the same. At 0.8 four of five pairs of characters agree: another year or
 * another punctuation is let through, another subject of a standard phrase is not.
 */
export const nearTextThreshold = 0.8;

/**
 * From which share on an item of one request is called part of another: of several items one may be the same, and the same
 * may stand behind other words. As more is let through than by {@link nearTextThreshold}, nearly all of it must be there.
 */
const partThreshold = 0.9;

/**
 * Other requests that may be the same as one, the likeliest first: by number of reasons, then similarity, then id. The
 * applicants are the same by name and document or by name and telephone, or the texts are nearly so. Hints only: whether 重复申请
 * (条例 Art 36(6)) is for a person to say.
 * @param threshold from 0 to 1, {@link nearTextThreshold} by default.
 */
export function duplicateHints(
  one: ComparedRequest,
  others: readonly ComparedRequest[],
  threshold: number = nearTextThreshold,
): readonly DuplicateHint[] {
  const of = measured(one);
  return others
    .filter(({ id }) => id !== one.id)
    .map((other) => ({ id: other.id, reasons: reasonsOf(one, of, other, threshold) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(likeliestFirst);
}

/** Whether a hint tells by which trait the applicants seem to be one. */
export function tellsTraits({ reasons }: DuplicateHint): boolean {
  return reasons.some(({ code }) => code in applicantLabels);
}

/** Hints that tell nothing of applicants: those by their texts. */
export function ofTextsAlone(hints: readonly DuplicateHint[]): readonly DuplicateHint[] {
  return hints
    .map(({ id, reasons }) => ({ id, reasons: reasons.filter(({ code }) => code === "SIMILAR_TEXT") }))
    .filter(({ reasons }) => reasons.length > 0);
}

/** A hint that doesn't tell by which trait the applicants seem to be one. */
export function withoutTraits({ id, reasons }: DuplicateHint): DuplicateHint {
  const label = { en: "The same applicant", zh: "申请人相同" };
  const untold = { code: "SAME_APPLICANT", label, similarity: null } as const;
  return { id, reasons: reasons.map((reason) => (reason.code === "SIMILAR_TEXT" ? reason : untold)) };
}

const applicantLabels: Readonly<Record<SameApplicant, Label>> = {
  SAME_IDENTITY: { en: "The same name and identity document", zh: "姓名和证件号码相同" },
  SAME_NAME_AND_PHONE: { en: "The same name and telephone", zh: "姓名和联系电话相同" },
};

/** A text that is compared with thousands. */
interface Measured {
  readonly text: string;
  readonly bigrams: Bigrams;
  readonly signs: Signs;
}

interface MeasuredRequest extends Measured {
  readonly items: readonly Measured[];
}

function measured({ text, items }: ComparedRequest): MeasuredRequest {
  const of = (written: string) => ({ text: written, bigrams: bigramsOf(written), signs: signsOf(written) });
  return { ...of(text), items: items.map(of) };
}

/** So many items of a request are compared with as many of another one, each with each. */
const itemsCompared = 10;

/** How near the texts of two requests are: as wholes, or an item of one to one of the other, or in the other. 0: they aren't. */
function nearnessOf(mine: MeasuredRequest, theirs: ComparedRequest, threshold: number): number {
  const whole = similarityOf(mine, theirs.text, threshold);
  if (whole > 0) return whole;
  // Of one item each, the items are the texts.
  if (mine.items.length <= 1 && theirs.items.length <= 1) return partOf(mine, theirs);
  const others = theirs.items.slice(0, itemsCompared);
  const items = mine.items.slice(0, itemsCompared);
  const near = Math.max(0, ...items.flatMap((one) => others.map((text) => similarityOf(one, text, threshold))));
  return near > 0 ? near : partOf(mine, theirs);
}

/** How much two texts have in common, as long as that is enough; otherwise 0. */
function similarityOf({ signs, bigrams }: Measured, text: string, threshold: number): number {
  const near = similarityBound(signs, text) < threshold ? 0 : similarity(bigrams, bigramsOf(text));
  return near >= threshold ? near : 0;
}

/** How much of an item of one request stands in the text of the other, as long as that is nearly all; otherwise 0. */
function partOf({ signs, bigrams, items }: MeasuredRequest, theirs: ComparedRequest): number {
  const known = signsOf(theirs.text);
  const inTheirs = items.filter(({ text }) => containmentBound(text, known) >= partThreshold);
  const others = inTheirs.length > 0 ? bigramsOf(theirs.text) : null;
  const inMine = theirs.items.filter((text) => containmentBound(text, signs) >= partThreshold);
  const parts = [
    ...inTheirs.map((item) => (others ? containment(item.bigrams, others) : 0)),
    ...inMine.map((item) => containment(bigramsOf(item), bigrams)),
  ];
  const part = Math.max(0, ...parts);
  return part >= partThreshold ? part : 0;
}

function reasonsOf(
  one: ComparedRequest,
  of: MeasuredRequest,
  other: ComparedRequest,
  threshold: number,
): readonly DuplicateReason[] {
  const codes = sameApplicants(one, other);
  const same = codes.find((code) => code === "SAME_IDENTITY") ?? codes.find((code) => code !== null);
  const near = nearnessOf(of, other, threshold);
  return [
    ...(same ? [{ code: same, label: applicantLabels[same], similarity: null }] : []),
    ...(near > 0 ? [similarText(near)] : []),
  ];
}

/** Whether two requests seem to have an applicant in common. */
export function haveSameApplicant(one: ComparedRequest, other: ComparedRequest): boolean {
  return sameApplicants(one, other).some((code) => code !== null);
}

function sameApplicants(one: ComparedRequest, other: ComparedRequest): readonly (SameApplicant | null)[] {
  return one.applicants.flatMap((mine) => other.applicants.map((theirs) => sameApplicant(mine, theirs)));
}

function similarText(near: number): DuplicateReason {
  const percent = Math.floor(near * 100);
  const label = { en: `The texts are ${percent}% alike`, zh: `申请内容相似度${percent}%` };
  return { code: "SIMILAR_TEXT", label, similarity: near };
}

function likeliestFirst(one: DuplicateHint, other: DuplicateHint): number {
  const byReasons = other.reasons.length - one.reasons.length;
  return byReasons || nearness(other) - nearness(one) || compareUtf8(one.id, other.id);
}

function nearness({ reasons }: DuplicateHint): number {
  return Math.max(...reasons.map(({ similarity: near }) => near ?? 0));
}
