import type { Label } from "../../../label.js";
import type { PlainDate } from "../../../shared/plain-date.js";
import { isStated } from "../../../shared/stated.js";
import { type ElementCode, letterElements } from "./elements.js";
import { chineseDate } from "./wording.js";

/** Something that a letter lacks, so that it can't be signed. */
export interface MissingElement {
  readonly code: ElementCode;
  readonly label: Label;
  readonly article: Label;
  /** Which item of the decision lacks it, from 1; and which withheld part of the item. */
  readonly item?: number;
  readonly part?: number;
}

/** Where in a decision something is missing. */
export type Place = Pick<MissingElement, "item" | "part">;

/**
 * What a letter needs while it is composed. The composer takes every required value through here, so that what it writes
 * and what it demands can't differ. A missing value reads as "" and is noted.
 */
export class Needs {
  readonly missing: MissingElement[] = [];

  /** A text that must say something. */
  text(code: ElementCode, value: string | null | undefined, place: Place = {}): string {
    const stated = isStated(value);
    this.that(code, stated, place);
    return stated ? value.trim() : "";
  }

  /** A day, as the letter writes it. */
  date(code: ElementCode, value: PlainDate | null | undefined): string {
    const date = this.value(code, value);
    return date === null ? "" : chineseDate(date);
  }

  /** A value that must be there. */
  value<Value>(code: ElementCode, value: Value | null | undefined): Value | null {
    this.that(code, value !== null && value !== undefined);
    return value ?? null;
  }

  /** Something that must hold. */
  that(code: ElementCode, holds: boolean, place: Place = {}): void {
    if (!holds) this.missing.push({ code, ...letterElements[code], ...place });
  }
}
