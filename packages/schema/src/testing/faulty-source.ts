import { SourceFailedError } from "../errors.js";
import type { Source } from "./port.js";

/** What a faulty source does with a question: answer, fail, never answer, or answer late. */
export type Fault = "none" | "fail" | "hang" | Error | { readonly delayMs: number };

/** The port's methods. */
export type Question = "list" | "find" | "tally" | "write" | "probe";

/** A source that answers, fails or hangs as the test says, asked anew for every question. */
export function faultySource<S extends Source>(source: S, fault: (question: Question) => Fault): S {
  const through = async <T>(question: Question, ask: () => Promise<T>): Promise<T> => {
    const what = fault(question);
    if (what === "hang") return new Promise<T>(() => {});
    if (what === "fail") throw new SourceFailedError({ source: source.label });
    if (what instanceof Error) throw what;
    if (typeof what === "object") await new Promise((resolve) => setTimeout(resolve, what.delayMs));
    return ask();
  };
  return {
    ...source,
    list: (query, call) => through("list", () => source.list(query, call)),
    find: (query, call) => through("find", () => source.find(query, call)),
    tally: (query, call) => through("tally", () => source.tally(query, call)),
    write: (command, call) => through("write", () => source.write(command, call)),
    probe: (query, call) => through("probe", () => source.probe(query, call)),
  };
}
