import type { Call, Source } from "@zwgk/schema";

/**
 * A source that answers equal lists and tallies in progress once. Sharing an answer is right only where it does not
 * depend on who asks, which holds at the port: masking and permission stand above it.
 */
export function withSingleFlight(source: Source): Source {
  const { id, label, holdings } = source;
  const lists = new Flights<Awaited<ReturnType<Source["list"]>>>();
  const tallies = new Flights<Awaited<ReturnType<Source["tally"]>>>();
  return {
    id,
    label,
    holdings,
    list: (query, call) => lists.join(JSON.stringify(query), call, () => source.list(query, call)),
    find: (query, call) => source.find(query, call),
    tally: (query, call) => tallies.join(JSON.stringify(query), call, () => source.tally(query, call)),
    async write(command, call) {
      try {
        return await source.write(command, call);
      } finally {
        // Whoever asks after the write must not be given what was read before it.
        lists.close();
        tallies.close();
      }
    },
    probe: (query, call) => source.probe(query, call),
  };
}

/** Milliseconds by which a joined answer may give up before the one who joined would. */
const slackMs = 250;

interface Flight<Answer> {
  readonly deadline: number;
  /**
   * Null once it is there. The tables that a map leaves behind as it grows and shrinks are reclaimed late, and hold what was
   * in them: it must not be whole answers.
   */
  answer: Promise<Answer> | null;
}

class Flights<Answer> {
  readonly #inProgress = new Map<string, Flight<Answer>>();

  join(key: string, call: Call, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.#inProgress.get(key);
    if (known?.answer && known.deadline + slackMs >= call.deadline) return known.answer;
    const answer = ask();
    const flight: Flight<Answer> = { answer, deadline: call.deadline };
    this.#inProgress.set(key, flight);
    const land = () => {
      flight.answer = null;
      if (this.#inProgress.get(key) === flight) this.#inProgress.delete(key);
    };
    answer.then(land, land);
    return answer;
  }

  close(): void {
    this.#inProgress.clear();
  }
}
