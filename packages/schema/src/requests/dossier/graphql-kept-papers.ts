import type { Context } from "../../context.js";
import type { OfRequest } from "../case/case-object.js";
import { loadEnclosure } from "../case/letters/enclosure-loader.js";
import type { Ledger } from "../ledger/events.js";
import { type KeptPaper, papersIn, spokenPapers } from "./kept-papers.js";

/** The papers that the gateway keeps with a case, in the order of its ledger. */
export async function keptPapers(
  { id, region }: OfRequest,
  ledger: Ledger,
  context: Context,
): Promise<readonly KeptPaper[]> {
  const spoken = spokenPapers(ledger);
  const bodies = await Promise.all(spoken.map(({ enclosure }) => loadEnclosure(region, id, enclosure, context)));
  return papersIn(spoken, bodies);
}
