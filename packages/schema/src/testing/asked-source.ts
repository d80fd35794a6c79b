import type { FindQuery, ListQuery, ProbeQuery, Source, TallyQuery } from "./port.js";

/** The questions a source was asked. */
export interface Questions {
  readonly lists: ListQuery[];
  readonly finds: FindQuery[];
  readonly tallies: TallyQuery[];
  readonly probes: ProbeQuery[];
}

/** A source that writes down what it is asked, for tests of what travels through the port. */
export function askedSource(source: Source): Source & { readonly questions: Questions } {
  const questions: Questions = { lists: [], finds: [], tallies: [], probes: [] };
  return {
    ...source,
    questions,
    list: (query, call) => {
      questions.lists.push(query);
      return source.list(query, call);
    },
    find: (query, call) => {
      questions.finds.push(query);
      return source.find(query, call);
    },
    tally: (query, call) => {
      questions.tallies.push(query);
      return source.tally(query, call);
    },
    probe: (query, call) => {
      questions.probes.push(query);
      return source.probe(query, call);
    },
  };
}
