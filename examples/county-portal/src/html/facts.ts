import { type Html, html, type Part } from "./html.js";

/** The names and values of a page's header, in two columns; a value that the source lacks is a dash. */
export function factTable(facts: readonly (readonly [name: string, value: Part])[]): Html {
  return html`<dl class="header">${facts.map(
    ([name, value]) =>
      html`<div><dt>${name}</dt><dd>${value === null || value === undefined || value === "" ? "—" : value}</dd></div>`,
  )}</dl>`;
}
