import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const properties = "docProps/core.xml";
const times = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;
/** The first moment that a ZIP can say, whatever the machine's time zone. */
const mtime = new Date(1980, 0, 1);

/** A Word document that says of itself no other day than the given one, so that the same letter is the same bytes. */
export function sameBytes(docx: Uint8Array, on: string): Uint8Array {
  const parts = unzipSync(docx);
  const said = strFromU8(parts[properties] ?? new Uint8Array());
  const dated = said.replace(times, `$1${on}T00:00:00Z`);
  return zipSync({ ...parts, [properties]: strToU8(dated) }, { mtime });
}
