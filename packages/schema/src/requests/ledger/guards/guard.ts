import type { Label } from "../../../label.js";
import type { CaseState } from "../case-state.js";
import type { CaseEvent, EventKind } from "../events.js";
import type { Moment } from "../outstanding.js";

/** What must hold of a case before an action, whatever the action says. The label says the rule. */
export interface CaseGuard {
  readonly label: Label;
  /** Null where no provision of the law is behind it. */
  readonly article: Label | null;
  readonly holds: (state: CaseState, moment: Moment) => boolean;
}

/** What must hold of an event. `about` is the kind whose data it reads; null: of any kind. */
export interface EventGuard {
  readonly label: Label;
  readonly article: Label | null;
  readonly about: EventKind | null;
  readonly holds: (state: CaseState, event: CaseEvent, moment: Moment) => boolean;
  /** The rule as it is told of an event that breaks it, where that says more than the label. */
  readonly told?: (state: CaseState, event: CaseEvent, moment: Moment) => Label;
}

/** A guard of the events of one kind; events of others pass it. */
export function guardOf<Kind extends EventKind>(
  about: Kind,
  article: Label | null,
  label: Label,
  rule: (state: CaseState, event: CaseEvent<Kind>, moment: Moment) => boolean,
): EventGuard {
  return {
    about,
    article,
    label,
    holds: (state, event, moment) => event.kind !== about || rule(state, event as CaseEvent<Kind>, moment),
  };
}
