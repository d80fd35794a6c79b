import { divisions as readDivisions } from "./divisions.js";
import { documentsOf } from "./documents.js";
import { type Filler, fillerDocuments, fillerInterpretations } from "./filler.js";
import { grassrootsItems, grassrootsTallies } from "./grassroots.js";
import { type Ground, groundOf } from "./ground.js";
import { institutionItemsOf, institutionsOf, openDaysOf } from "./institutions.js";
import { interpretationsOf } from "./interpretations.js";
import { type Place, places } from "./places.js";
import type {
  Division,
  Document,
  GrassrootsItem,
  GrassrootsTally,
  Institution,
  InstitutionItem,
  Interpretation,
  OpenDay,
  Request,
  StandardItem,
} from "./records.js";
import { requestsOf } from "./requests.js";
import { standardItems } from "./standard-items.js";

/** The seed of the demo city. */
export const SEED = "fuyang-2023";

export interface CityOptions {
  readonly seed?: string;
  /** At least so many documents in each source. */
  readonly documentsPerSource?: number;
  /** At least so many bytes in the bodies of the documents that are added for it. */
  readonly bodyBytes?: number;
}

/** All canonical records of one place. What there is much of is made on the way. */
export interface Records {
  readonly place: Place;
  readonly ground: Ground;
  readonly divisions: readonly Division[];
  readonly standardItems: readonly StandardItem[];
  readonly requests: readonly Request[];
  readonly institutions: readonly Institution[];
  readonly institutionItems: readonly InstitutionItem[];
  readonly openDays: readonly OpenDay[];
  documents(): Iterable<Document>;
  interpretations(): Iterable<Interpretation>;
  grassrootsItems(): Iterable<GrassrootsItem>;
  grassrootsTallies(): readonly GrassrootsTally[];
}

/** The city: the same options give the same records, to the byte. */
export class City {
  private readonly seed: string;
  private readonly divisions = readDivisions();

  constructor(private readonly options: CityOptions = {}) {
    this.seed = options.seed ?? SEED;
  }

  /** The requests of one place, by its source id: they are what its cases are made of. */
  requests(source: string): Pick<Records, "place" | "ground" | "requests"> {
    const place = placeOf(source);
    const ground = groundOf(place, this.divisions, this.seed);
    return { place, ground, requests: requestsOf(ground) };
  }

  /** The records of one place, by its source id. */
  records(source: string): Records {
    const place = placeOf(source);
    const ground = groundOf(place, this.divisions, this.seed);
    const institutions = institutionsOf(ground);
    return {
      place,
      ground,
      divisions: this.divisions,
      standardItems: standardItems(this.seed),
      requests: requestsOf(ground),
      institutions,
      institutionItems: institutionItemsOf(ground, institutions),
      openDays: openDaysOf(ground, institutions),
      ...this.publications(ground),
      grassrootsItems: () => grassrootsItems(ground),
      grassrootsTallies: () => grassrootsTallies(ground),
    };
  }

  private publications(ground: Ground): Pick<Records, "documents" | "interpretations"> {
    const drafts = documentsOf(ground);
    const interpretations = interpretationsOf(ground, drafts);
    const explained = new Map<number, number[]>();
    for (const { n, document } of interpretations) {
      if (document !== null) explained.set(document.n, [...(explained.get(document.n) ?? []), n]);
    }
    for (const draft of drafts) draft.interpretedBy = explained.get(draft.n) ?? [];
    const documents: readonly Document[] = drafts;
    const filler: Filler = {
      count: Math.max(0, (this.options.documentsPerSource ?? 0) - documents.filter(isLive).length),
      bodyBytes: this.options.bodyBytes ?? 0,
      documents: documents.length,
      interpretations: interpretations.length,
    };
    return {
      documents: () => chain(documents, () => fillerDocuments(ground, filler)),
      interpretations: () => chain(interpretations, () => fillerInterpretations(ground, filler)),
    };
  }
}

function placeOf(source: string): Place {
  const place = places.find((one) => one.source === source);
  if (place === undefined) throw new Error(`There is no source ${source} in the demo city`);
  return place;
}

const isLive = (document: Document) => document.state === "live";

function* chain<Item>(first: Iterable<Item>, then: () => Iterable<Item>): Generator<Item> {
  yield* first;
  yield* then();
}
