import { Bookmark, BuilderElement, FootnoteReferenceRun, type ParagraphChild, TextRun, XmlComponent } from "docx";

/** The mark of a note where it is met first: the footnote itself, and a bookmark that later marks refer to. */
export function firstReference(note: number): ParagraphChild {
  return new Bookmark({ id: bookmarkOf(note), children: [new FootnoteReferenceRun(note)] });
}

/**
 * The mark of a note that was met before: a field that shows the footnote's number and leads to its place. A run for
 * each part, as programs other than Word take the look of a field from the run of its result.
 */
export function laterReference(note: number): readonly ParagraphChild[] {
  const code = new FieldCode(`NOTEREF ${bookmarkOf(note)} \\f \\h`);
  const parts = [fieldMark("begin"), code, fieldMark("separate"), String(note), fieldMark("end")];
  return parts.map((part) => new TextRun({ style: "FootnoteReference", children: [part] }));
}

function bookmarkOf(note: number): string {
  return `note${note}`;
}

class FieldCode extends XmlComponent {
  constructor(code: string) {
    super("w:instrText");
    this.root.push(code);
  }
}

function fieldMark(value: "begin" | "separate" | "end"): BuilderElement {
  return new BuilderElement({ name: "w:fldChar", attributes: { type: { key: "w:fldCharType", value } } });
}
