import { type Call, NotWritableError, type WriteCommand, type Written } from "@zwgk/schema";
import type { Federation } from "./federation.js";

/** Takes a write to the one source that owns the record. @throws UnknownRegionError, NotWritableError */
export async function write(federation: Federation, command: WriteCommand, call: Call): Promise<Written> {
  const { entity, region } = command;
  const member = federation.expectations.writer(entity, region);
  if (!member) throw new NotWritableError({ entity, region });
  const written = await member.source.write(command, call);
  member.lastGood = federation.now();
  return written;
}
