import { NumbersExhaustedError, NumberTakenError } from "../errors.js";
import type { EntryData, GivenOut, NewEntry } from "../ledgers.js";
import { numberKey } from "../shared/number-key.js";

/** Numbers in memory, given out and claimed. */
export interface MemoryNumbers {
  /** An entry's data with the number that it gets. @throws NumbersExhaustedError, NumberTakenError */
  numbered(entry: NewEntry, region: string): Promise<{ readonly data: EntryData; readonly number: string | null }>;
}

/** Gives numbers out in order, passing over those that were claimed. */
export function memoryNumbers(): MemoryNumbers {
  const last = new Map<string, number>();
  const taken = new Set<string>();
  const take = (name: string) => !taken.has(name) && taken.add(name).has(name);
  const giveOut = async (one: GivenOut, region: string): Promise<string> => {
    const { numbering, among, known, startsAfter } = one;
    if (known !== undefined) {
      take(`${region} ${among} ${numberKey(known)}`);
      return known;
    }
    const series = `${region} ${numbering.series}`;
    const serial = (last.get(series) ?? (await startsAfter?.()) ?? 0) + 1;
    if (serial > numbering.largest) throw new NumbersExhaustedError({ series: numbering.series });
    last.set(series, serial);
    const number = numbering.format(serial);
    const isFree = among === undefined || take(`${region} ${among} ${numberKey(number)}`);
    return isFree ? number : giveOut(one, region);
  };
  return {
    numbered: async ({ data, number, claim }, region) => {
      if (claim && !take(`${region} ${claim.among} ${numberKey(claim.number)}`))
        throw new NumberTakenError({ number: claim.number, region }, { inputPath: claim.inputPath });
      if (!number) return { data, number: null };
      const given = await giveOut(number, region);
      return { data: { ...data, [number.into]: given }, number: given };
    },
  };
}
