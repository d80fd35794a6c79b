import type { Context } from "../../context.js";
import { FileNotFoundError } from "../../errors.js";
import { mayEnterFile } from "../access/file-sight.js";
import type { CheckedEvent } from "./event-input.js";

/**
 * An event that speaks of a file, with what the store knows of it: size and type are never the caller's word.
 * @throws FileNotFoundError when the region has no such file, or none that the one who asks may enter
 */
export async function withStoredFile(event: CheckedEvent, region: string, context: Context): Promise<CheckedEvent> {
  const { sha256 } = event.data;
  if (event.kind !== "filed" || typeof sha256 !== "string") return event;
  const allowed = await mayEnterFile({ region, sha256 }, context);
  const stored = allowed ? await context.files.has(region, sha256) : null;
  if (!stored) throw new FileNotFoundError({ region, sha256 }, { inputPath: ["event", "sha256"] });
  const { size, mediaType } = stored;
  return { ...event, data: { ...event.data, size, mediaType } };
}
