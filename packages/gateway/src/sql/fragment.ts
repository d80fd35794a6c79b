import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from "kysely";
import type { Inputs } from "./inputs.js";

/** A piece of a statement, with slots for what differs from one call to the next. */
export type Fragment = RawBuilder<unknown>;

/** A parameter of a statement: how its text is got from the inputs of a call. */
export class Slot {
  constructor(readonly encode: (inputs: Inputs) => string | null) {}
}

/** A statement, ready to be prepared. */
export interface Compiled {
  readonly text: string;
  readonly slots: readonly Slot[];
}

const kysely = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The text of a fragment and the slots of its parameters, in order. */
export function compileFragment(fragment: Fragment): Compiled {
  const { sql: text, parameters } = fragment.compile(kysely);
  return { text, slots: parameters as readonly Slot[] };
}

/** SQL text as a fragment. */
export function raw(text: string): Fragment {
  return sql.raw(text);
}

/** A parameter, cast when a type is given. */
export function parameter(encode: Slot["encode"], type: string | null = null): Fragment {
  const slot = new Slot(encode);
  return type === null ? sql`${slot}` : sql`${slot}::${sql.raw(type)}`;
}

/** Fragments one after another. */
export function joined(fragments: readonly Fragment[], separator: string): Fragment {
  return sql.join(fragments as Fragment[], sql.raw(separator));
}

/** The parameters of one call. */
export function encodeAll(slots: readonly Slot[], inputs: Inputs): (string | null)[] {
  const values = new Array<string | null>(slots.length);
  for (let i = 0; i < slots.length; i++) values[i] = (slots[i] as Slot).encode(inputs);
  return values;
}
