import DataLoader from "dataloader";
import type { Context } from "../../context.js";
import { NotPermittedError } from "../../errors.js";
import { notHeard } from "../../kit/find.js";
import { parseRecordId } from "../../source.js";
import { type OfRequest, requireKeyOf } from "../case/case-object.js";
import type { ApplicationForm } from "../ledger/intake/application.js";
import { formFields, formOfRecord, type KnownApplication } from "./form-of-record.js";
import { maskedApplication } from "./masked-application.js";
import { notingRefusal } from "./refused-reading.js";
import { type Hands, sightOf } from "./sight.js";
import { noteReading } from "./whole-reading.js";

/** The name under which an application is kept beside its ledger. */
const enclosure = "application";

/** An application as somebody sees it. */
export interface SeenApplication extends KnownApplication {
  /** Whether its personal data are masked. */
  readonly masked: boolean;
}

/**
 * The application of a case as the one who asks may see it (invariant 9): null for those who see none, and where there is
 * none. That it was read whole is in the audit before anything is shown.
 */
export async function seenApplication(
  { id, region }: OfRequest,
  hands: Hands,
  context: Context,
): Promise<SeenApplication | null> {
  const sight = sightOf(context.viewer, region, hands);
  if (sight === "NONE") return null;
  const form = await formsOf(region, context).load(id);
  if (form === null) return null;
  if (sight === "MASKED") return { ...maskedApplication(form), masked: true };
  await noteReading({ id, region }, context);
  return { ...form, masked: false };
}

/**
 * Lets on whoever sees the applicants' data of a case whole, in whatever holds them (letters, a dossier), once the
 * reading is in the audit; a refused one is there too. @throws KeyRequiredError, NotPermittedError
 */
export async function requireWhole(of: OfRequest, hands: Hands, context: Context): Promise<void> {
  await notingRefusal(of, context, () => checkWhole(of.region, hands, context));
  await noteReading(of, context);
}

function checkWhole(region: string, hands: Hands, context: Context): void {
  const { viewer } = context;
  requireKeyOf(region, context);
  if (sightOf(viewer, region, hands) === "WHOLE") return;
  const reason = { en: "it is for the case's own handlers and for reviewers", zh: "仅限本件承办人和审核人" };
  throw new NotPermittedError({ key: viewer?.label ?? "", region, reason });
}

/** The application of a request, for rules that need it and show it to nobody. */
export function knownApplication({ id, region }: OfRequest, context: Context): Promise<KnownApplication | null> {
  return formsOf(region, context).load(id);
}

type Forms = DataLoader<string, KnownApplication | null>;
const byContext = new WeakMap<Context, Map<string, Forms>>();

/** What one answer reads of a region: one question for the forms, and one more for records. */
function formsOf(region: string, context: Context): Forms {
  const byRegion = byContext.get(context) ?? new Map<string, Forms>();
  byContext.set(context, byRegion);
  const forms = byRegion.get(region) ?? new DataLoader((ids) => readForms(region, ids, context), { maxBatchSize: 500 });
  byRegion.set(region, forms);
  return forms;
}

async function readForms(region: string, ids: readonly string[], context: Context) {
  const kept = await context.ledgers.enclosed(region, ids, enclosure, context.call);
  const others = ids.filter((id) => !kept.has(id));
  const recorded = others.length > 0 ? await readRecords(others, context) : new Map<string, KnownApplication | Error>();
  return ids.map((id) => (kept.get(id) as ApplicationForm | undefined) ?? recorded.get(id) ?? null);
}

/** What the sources record of requests that have no application kept with them; an error where theirs was not heard. */
async function readRecords(ids: readonly string[], { source, call }: Context) {
  const { rows, coverage } = await source.find({ entity: "Request", ids, select: { fields: [...formFields] } }, call);
  const silent = coverage.sources.filter(({ state }) => state !== "ANSWERED" && state !== "NOT_MAPPED");
  const found = new Map<string, KnownApplication | Error>();
  for (const [at, id] of ids.entries()) {
    const row = rows[at];
    const line = silent.find((one) => one.source === parseRecordId(id)?.source);
    const form = row ? formOfRecord(row) : line ? notHeard(line) : null;
    if (form) found.set(id, form);
  }
  return found;
}
