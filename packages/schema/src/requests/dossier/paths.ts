import type { FiledMaterial } from "./materials.js";

const endings: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/tiff": "tif",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/ofd": "ofd",
};

/** Where the file of a material stands in the archive: `files/003-申请表.pdf`; null where there is only paper. */
export function pathOf({ number, name, event: { data }, keptPath }: FiledMaterial): string | null {
  if (keptPath !== null) return keptPath;
  if (data.sha256 === undefined) return null;
  const ending = endings[data.mediaType ?? ""] ?? "bin";
  const stem = safeName(name).replace(new RegExp(`\\.(${ending}|jpeg|tiff)$`, "i"), "");
  return `files/${String(number).padStart(3, "0")}-${stem || "file"}.${ending}`;
}

/** A text as part of a file name that every system takes. */
export function safeName(text: string): string {
  const plain = text.normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]/gu, "_");
  return [...plain]
    .slice(0, 60)
    .join("")
    .replace(/^[.\s]+|[.\s]+$/g, "");
}
