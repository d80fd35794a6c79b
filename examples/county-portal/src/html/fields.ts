import type { Label } from "@zwgk/sdk";
import { labelIn } from "../language.js";
import type { Visit } from "../visit.js";
import { type Html, html, type Part } from "./html.js";

/** What is wrong with one field of a form. */
export interface WrongField {
  readonly field: string;
  readonly what: string;
}

/** A control with its label, and what is wrong with it. */
export function fieldOf(name: string, label: string, control: Part, wrong: readonly WrongField[]): Html {
  const own = wrong.filter(({ field }) => field === name);
  return html`<div class="field"><label for="${name}">${label}</label>${control}
${own.length > 0 && html`<p class="wrong" id="${name}-wrong">${own.map(({ what }) => what)}</p>`}</div>`;
}

/** Ties a control to what is wrong with it, for those who don't see. */
export function described(name: string, wrong: readonly WrongField[]): Html | false {
  return wrong.some(({ field }) => field === name) && html` aria-invalid="true" aria-describedby="${name}-wrong"`;
}

/** The codes of a list that may be written: what is not known can't be. */
export function optionsOf(
  codes: Readonly<Record<string, Label>>,
  chosen: string,
  language: Visit["language"],
): readonly Html[] {
  return Object.entries(codes)
    .filter(([code]) => code !== "UNKNOWN")
    .map(
      ([code, label]) =>
        html`<option value="${code}"${code === chosen && html` selected`}>${labelIn(language, label)}</option>`,
    );
}
