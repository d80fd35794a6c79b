import type { Call, ProbeQuery, SourceStatus, ZwgkError } from "@zwgk/schema";
import type { Federation } from "./federation.js";
import { hear } from "./heard.js";
import type { Member } from "./member.js";

/** The state of every source, of those that fail too. */
export async function probe(federation: Federation, query: ProbeQuery, call: Call): Promise<readonly SourceStatus[]> {
  const { sources, findings } = query;
  const members = federation.members.filter(({ source }) => !sources || sources.includes(source.id));
  const states = members.map(async (member) => {
    const known = member.lastGoodAt;
    const { answer, error } = await hear(federation, member, [], () => member.source.probe({ findings }, call));
    if (error) return [unheard(member, error)];
    return (answer ?? []).map((status) => remembered(member, status, known));
  });
  return (await Promise.all(states)).flat();
}

/** A source may answer that it is down; then what it was when last good is what we remember. */
function remembered(member: Member, status: SourceStatus, known: string | null): SourceStatus {
  if (status.source !== member.source.id) return status;
  member.vendor = status.vendor;
  const lastGoodAt = status.lastGoodAt ?? (status.state === "UP" ? member.lastGoodAt : known);
  if (status.state !== "UP") member.lastGood = lastGoodAt === null ? null : Date.parse(lastGoodAt);
  return { ...status, lastGoodAt };
}

function unheard(member: Member, error: ZwgkError): SourceStatus {
  const { id, label, holdings } = member.source;
  const entities = [...holdings].map(([entity, { regions, writable }]) => ({ entity, regions, writable }));
  return {
    source: id,
    label,
    vendor: member.vendor,
    regions: [...new Set(entities.flatMap((one) => one.regions))],
    state: error.code === "SOURCE_SUSPENDED" ? "SUSPENDED" : "DOWN",
    reason: { en: error.what("en"), zh: error.what("zh") },
    latencyMs: null,
    lastGoodAt: member.lastGoodAt,
    entities,
    findings: null,
  };
}
