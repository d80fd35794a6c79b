import type { Note } from "../model.js";

/** A note in one line: 现行有效规章（regulations.valid）：4件。口径：… */
export function noteText(note: Note): string {
  const key = note.kind === "figure" ? `（${note.keys.join("、")}）` : "";
  return `${note.title}${key}：${note.sentences.join("")}`;
}
