/** An event, or the entry of one. */
interface Kinded {
  readonly kind: string;
  readonly data: object;
}

/** Where a ledger stands between its answers and what is sought against them. */
interface Reading {
  readonly answered: boolean;
  /** Whether the last proceeding is about the answer that was dispatched last; null while there is no proceeding. */
  readonly about: boolean | null;
  /** Whether the last remedy is a reconsideration, which a suit may go on with. */
  readonly inReview: boolean;
}

const unread: Reading = { answered: false, about: null, inReview: false };

/**
 * The events in the order of the ledger, cut where an answer that was dispatched was set aside: each part but the first
 * begins with the order to answer anew. An order against the silence before an answer sets nothing aside. Never empty.
 */
export function answeringsOf<One extends Kinded>(ledger: readonly One[]): readonly (readonly One[])[] {
  if (!ledger.some(({ kind }) => kind === "reanswerOrdered")) return [ledger];
  const starts = [0];
  let reading = unread;
  for (const [at, event] of ledger.entries()) {
    const isCut = setsAside(reading, event);
    if (isCut) starts.push(at);
    reading = isCut ? { ...reading, answered: false, about: reading.about && false } : read(reading, event);
  }
  return starts.map((start, nth) => ledger.slice(start, starts[nth + 1]));
}

/** The events since the answer before was set aside; all of them where none was. */
export function currentAnswering<One extends Kinded>(ledger: readonly One[]): readonly One[] {
  return answeringsOf(ledger).at(-1) ?? ledger;
}

/** Without a proceeding, as in a ledger from elsewhere, the order is about the answer that is there. */
function setsAside({ answered, about }: Reading, { kind }: Kinded): boolean {
  return kind === "reanswerOrdered" && answered && about !== false;
}

/** As `foldCase` reads them, without the rest of the facts: a suit after reconsideration goes on about what that was about. */
function read(reading: Reading, { kind, data }: Kinded): Reading {
  const { answered, about, inReview } = reading;
  if (kind === "dispatched") return { ...reading, answered: true };
  if (kind === "reviewFiled") return { answered, about: answered, inReview: true };
  if (kind !== "sued") return reading;
  const goesOn = inReview && "afterReview" in data && data.afterReview === true;
  return { answered, about: goesOn ? about : answered, inReview: false };
}
