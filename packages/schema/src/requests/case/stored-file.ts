import { FileNotFoundError } from "../../errors.js";
import type { Files } from "../../files.js";
import type { CheckedEvent } from "./event-input.js";

/**
 * An event that speaks of a file, with what the store knows of it: size and type are never the caller's word.
 * @throws FileNotFoundError when the region has no such file
 */
export async function withStoredFile(event: CheckedEvent, region: string, files: Files): Promise<CheckedEvent> {
  const { sha256 } = event.data;
  if (event.kind !== "filed" || typeof sha256 !== "string") return event;
  const stored = await files.has(region, sha256);
  if (!stored) throw new FileNotFoundError({ region, sha256 }, { inputPath: ["event", "sha256"] });
  const { size, mediaType } = stored;
  return { ...event, data: { ...event.data, size, mediaType } };
}
