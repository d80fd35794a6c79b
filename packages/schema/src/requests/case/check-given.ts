import { ZwgkError } from "../../errors.js";
import { badInput, type InputPath } from "../../kit/checked-value.js";

/** Values as an input gives them; null says that a value is not given. */
export type Given = Readonly<Record<string, unknown>>;

/** What is missing from an input, and what is too much in it. `known` are the fields of which some belong to its kind. */
export function misgiven(
  given: Given,
  kind: string,
  { must, may }: { readonly must: readonly string[]; readonly may: readonly string[] },
  known: readonly string[],
  path: InputPath,
): readonly ZwgkError[] {
  const has = (name: string) => given[name] != null;
  const missing = must
    .filter((name) => !has(name))
    .map((name) => badInput([...path, name], `${kind} needs it`, `${kind} 必填`));
  const extra = known
    .filter((name) => has(name) && !must.includes(name) && !may.includes(name))
    .map((name) => badInput([...path, name], `${kind} doesn't have it`, `${kind} 没有此项`));
  return [...missing, ...extra];
}

/** What is made of a value; a problem is kept among the others, so that all are told at once. */
export function tried<Made>(problems: ZwgkError[], make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ZwgkError)) throw error;
    problems.push(error);
    return undefined;
  }
}
