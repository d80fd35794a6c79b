import type { Context } from "../context.js";
import type { Coverage } from "../coverage.js";
import type { Entity } from "../entity.js";
import type { Label } from "../label.js";
import type { GroupKey } from "../source.js";
import { loadByCode } from "./code-loader.js";
import type { TallyGroupObject } from "./tally-type.js";

/** The groups with the labels of their keys: of codes from the code list, of regions by name. */
export function labelsOf(
  entity: Entity,
  groupBy: readonly GroupKey[],
  groups: readonly TallyGroupObject[],
  coverage: Coverage,
  context: Context,
): Promise<readonly TallyGroupObject[]> {
  return Promise.all(
    groups.map(async (group) => ({
      ...group,
      labels: await Promise.all(
        group.key.map((value, at) => labelOf(entity, groupBy[at]?.field ?? "", value, coverage, context)),
      ),
    })),
  );
}

/** The label of one value of a field; null where it has none. */
export async function labelOf(
  entity: Entity,
  field: string,
  value: string | null,
  coverage: Coverage,
  context: Context,
): Promise<Label | null> {
  const type = entity.fields[field]?.type;
  if (value === null || !type) return null;
  if (type.kind === "code" || type.kind === "codeList") {
    const members: Readonly<Record<string, Label>> = type.codes.members;
    const member = members[value];
    return member ? { en: member.en, zh: member.zh } : null;
  }
  return type.kind === "regionCode" ? regionLabel(value, coverage, context) : null;
}

/** The name of a region: that of the source which holds it alone, or as it stands at home. */
export async function regionLabel(code: string, coverage: Coverage, context: Context): Promise<Label | null> {
  const own = coverage.sources.find(({ regions }) => regions.length === 1 && regions[0] === code);
  if (own) return own.label;
  const region = await loadByCode("Region", { fields: ["code", "name"] }, code, context).catch(() => null);
  const name = region?.name;
  return typeof name === "string" ? { en: name, zh: name } : null;
}
