import { fileTypeFromFile } from "file-type";
import { openPromise } from "yauzl";

/** 版式文档 (GB/T 33190): a ZIP archive with OFD.xml at its top. */
const ofd = "application/ofd";

/** What a file is, told from its bytes; null when nothing is known that begins so. */
export async function mediaTypeOf(path: string): Promise<string | null> {
  const told = (await fileTypeFromFile(path))?.mime ?? null;
  return told === "application/zip" && (await hasOfdEntry(path)) ? ofd : told;
}

async function hasOfdEntry(path: string): Promise<boolean> {
  try {
    const zip = await openPromise(path);
    try {
      for await (const { fileName } of zip.eachEntry()) if (fileName === "OFD.xml") return true;
      return false;
    } finally {
      zip.close();
    }
  } catch {
    // Whatever begins as an archive and is none is no OFD either.
    return false;
  }
}
