import { type Coverage, type Label, NotWritableError, type Source } from "@zwgk/schema";

const reason: Label = {
  en: "No mapping file connects it to this gateway.",
  zh: "本网关没有连接该区划的映射文件。",
};

const nothing: Coverage = { sources: [] };

/**
 * A region that belongs to the city and that nobody connected. It holds nothing, so that a federation expects it, never
 * asks it, and says NOT_MAPPED (invariant 4).
 */
export function unconnected(region: string, label: Label): Source {
  return {
    id: `region-${region}`,
    label,
    holdings: new Map(),
    list: async () => ({
      items: [],
      more: false,
      coverage: nothing,
      position: () => {
        throw new Error("A list without records has no places");
      },
    }),
    find: async ({ ids }) => ({ rows: ids.map(() => null), coverage: nothing }),
    tally: async () => ({ groups: [], coverage: nothing }),
    write: async ({ entity }) => {
      throw new NotWritableError({ entity, region });
    },
    probe: async () => [
      {
        source: `region-${region}`,
        label,
        vendor: null,
        regions: [region],
        state: "DOWN",
        reason,
        latencyMs: null,
        lastGoodAt: null,
        entities: [],
        findings: null,
      },
    ],
  };
}
