/** An arrow between two states. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/** The states that arrows lead to from some states, those included. */
export function reachableFrom(starts: readonly string[], edges: readonly Edge[]): ReadonlySet<string> {
  const reached = new Set(starts);
  // A set that grows while it is walked through is walked through to its new end.
  for (const state of reached) {
    for (const { from, to } of edges) if (from === state) reached.add(to);
  }
  return reached;
}
