import type { Attachment } from "@zwgk/schema";
import type { Codec } from "../mapping.js";
import { codec, sameValue } from "./codec.js";
import { isBlank, isGiven, textOf, trimBlanks } from "./sql-text.js";

/** What an attachment can tell of itself. */
export type AttachmentPart = "name" | "url" | "size" | "sha256";

export interface DelimitedAttachments {
  readonly separator: string;
  readonly parts: readonly AttachmentPart[];
  readonly partSeparator: string;
}

/** Attachments in one text, as in `name|path;name|path`. Without a name, the file's name in its address stands for it. */
export function delimitedAttachments({ separator, parts, partSeparator }: DelimitedAttachments): Codec {
  const read = (text: string) => {
    const pieces = text.split(partSeparator).map(trimBlanks);
    const only = pieces.length === 1 && parts.length > 1;
    return attachmentOf((part) => (only ? (part === "url" ? pieces[0] : undefined) : pieces[parts.indexOf(part)]));
  };
  // A separator inside a name would make two of one; inside an address nothing can stand for it.
  const clean = (value: string) => value.replaceAll(separator, " ").replaceAll(partSeparator, " ");
  const textOfPart = (one: Attachment, part: AttachmentPart) =>
    part === "name" ? clean(one.name) : String(one[part] ?? "");
  const signs = parts.length > 1 ? `${separator} ${partSeparator}` : separator;
  const write = (one: Attachment) => {
    const texts = parts.map((part) => textOfPart(one, part));
    return texts.every((text) => clean(text) === text) ? texts.join(partSeparator) : null;
  };
  return attachmentsCodec(`attachments(${separator}${parts.join(partSeparator)})`, {
    read: (text) =>
      text
        .split(separator)
        .filter((piece) => !isBlank(piece))
        .map(read),
    write(all) {
      const texts = all.map(write);
      return texts.includes(null) ? null : texts.join(separator);
    },
    kept: (one, part) => (part === "url" || parts.includes(part) ? trimBlanks(textOfPart(one, part)) : undefined),
    holds: { en: `attachments without ${signs} in their addresses`, zh: `地址中不含 ${signs} 的附件` },
  });
}

/** Attachments as a JSON array of objects: which key of an object holds what. */
export function jsonAttachments(keys: Readonly<Partial<Record<AttachmentPart, string>>>): Codec {
  const parts = Object.entries(keys) as [AttachmentPart, string][];
  const write = (one: Attachment) =>
    Object.fromEntries(parts.filter(([part]) => one[part] !== null).map(([part, key]) => [key, one[part]]));
  return attachmentsCodec(`attachments(${parts.map((pair) => pair.join("=")).join()})`, {
    read: (text) => objectsOf(text).map((object) => attachmentOf((part) => stringOf(object[keys[part] ?? ""]))),
    write: (all) => JSON.stringify(all.map(write)),
    kept: (one, part) => (part === "url" || keys[part] !== undefined ? stringOf(one[part]) : undefined),
    holds: { en: "attachments with an address", zh: "有地址的附件" },
  });
}

interface AttachmentsLayout extends Pick<Codec, "holds"> {
  read(text: string): readonly (Attachment | null)[];
  write(all: readonly Attachment[]): string | null;
  /** What is kept of one: sizes and hashes only where there is a place for them; its address always must be. */
  kept(one: Attachment, part: AttachmentPart): string | undefined;
}

function attachmentsCodec(name: string, { read, write, kept, holds }: AttachmentsLayout): Codec {
  return codec({
    name,
    takes: ["text", "json"],
    decode(text) {
      const all = read(text).filter((one) => one !== null);
      return all.length === 0 ? null : all;
    },
    encode: (value) => (Array.isArray(value) && value.length > 0 ? write(value as readonly Attachment[]) : null),
    keeps: (value, back) =>
      sameValue(
        (value as readonly Attachment[]).map((one) => attachmentOf((part) => kept(one, part))),
        back,
      ),
    holds,
    canonical: (column) => `CASE WHEN ${isGiven(textOf(column), [])} THEN ${textOf(column)} END`,
  });
}

function attachmentOf(value: (part: AttachmentPart) => string | undefined): Attachment | null {
  const url = value("url") ?? "";
  const name = value("name") || url.split(/[?#]/)[0]?.split("/").at(-1) || url;
  if (url === "" && name === "") return null;
  const size = value("size") ?? "";
  return { name, url, size: /^\d{1,15}$/.test(size) ? Number(size) : null, sha256: value("sha256") || null };
}

function objectsOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const value: unknown = JSON.parse(text);
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "object" && one !== null);
  } catch {
    return [];
  }
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
