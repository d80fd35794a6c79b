import type { Attempt, Attempts } from "../attempts.js";
import { TooManyAttemptsError } from "../errors.js";

/** Attempts counted in memory, for good; for tests. */
export function memoryAttempts(most: { readonly client: number; readonly target: number }): Attempts {
  const counts = new Map<string, number>();
  const add = ({ client, target }: Attempt, one: number) =>
    [`client ${client}`, `target ${target}`].map((name) => {
      const count = Math.max(0, (counts.get(name) ?? 0) + one);
      counts.set(name, count);
      return count;
    });
  return {
    count: async (attempt) => {
      const [client = 0, target = 0] = add(attempt, 1);
      const tooMany = new TooManyAttemptsError({ until: "2023-12-20T10:00:00+08:00" });
      if (client > most.client) throw tooMany;
      return target > most.target ? tooMany : null;
    },
    takeBack: async (attempt) => void add(attempt, -1),
  };
}
