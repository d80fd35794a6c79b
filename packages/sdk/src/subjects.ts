import { type Caller, onlyField } from "./caller.js";
import { fragments, operations } from "./generated/operations.js";
import type { Subjects } from "./generated/subjects.js";
import type { CallOptions } from "./options.js";

type Variables = Readonly<Record<string, unknown>>;
type Method = (variables?: Variables, options?: CallOptions) => unknown;

interface Branch {
  [step: string]: Branch | Method;
}

/** The methods by subject, from the names of the generated operations: `documents_list` is `documents.list`. */
export function subjectsOf(caller: Caller): Subjects {
  const root: Branch = {};
  for (const [name, [kind, text, parts]] of Object.entries(operations)) {
    const steps = name.split("_");
    const method = steps.pop() as string;
    let branch = root;
    for (const step of steps) {
      branch[step] ??= {};
      branch = branch[step] as Branch;
    }
    const whole = [text, ...parts.split(" ").map((part) => fragments[part])].join("\n");
    branch[method] = methodOf(caller, kind, name, whole);
  }
  // The generator writes the interface and the table from the same files.
  return root as unknown as Subjects;
}

function methodOf(caller: Caller, kind: "list" | "read" | "stream" | "write", name: string, text: string): Method {
  if (kind === "list") return (variables, options) => caller.list(text, name, variables, options);
  if (kind === "stream") return (variables, options) => each(caller.stream(text, name, variables, options));
  return async (variables, options) => onlyField(await caller[kind](text, name, variables, options));
}

async function* each(events: AsyncIterable<Variables>): AsyncGenerator<unknown, void, undefined> {
  for await (const data of events) yield onlyField(data);
}
