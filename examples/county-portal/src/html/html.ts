/** Markup that is safe to send. */
export class Html {
  readonly markup: string;

  /** Only for markup that is known to be safe; everything else goes through {@link html}. */
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may be put into markup: text, which is escaped, or markup made here. `false` and null write nothing. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

/** Writes markup; whatever is put into it is text, unless it is markup made here. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(markup.map((text, index) => text + written(parts[index])).join(""));
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return part.map(written).join("");
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
