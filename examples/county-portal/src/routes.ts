import { applyPage } from "./pages/apply.js";
import { documentPage } from "./pages/document.js";
import { figuresPage } from "./pages/figures.js";
import { grassrootsPage } from "./pages/grassroots.js";
import { homePage } from "./pages/home.js";
import { interpretationPage } from "./pages/interpretation.js";
import { interpretationsPage } from "./pages/interpretations.js";
import { libraryPage } from "./pages/library.js";
import { progressPage } from "./pages/progress.js";
import { publishPage } from "./pages/publish.js";
import { receiptPage } from "./pages/receipt.js";
import type { MakePage } from "./visit.js";

/** A page of the portal. */
export interface Route {
  readonly make: MakePage;
  /** Whether it writes with the portal's key. */
  readonly writes: boolean;
  /** Whether it takes a form. One that doesn't write changes nothing: it is a question that is kept out of the address. */
  readonly takesForm: boolean;
}

const reading = (make: MakePage): Route => ({ make, writes: false, takesForm: false });
const asking = (make: MakePage): Route => ({ make, writes: false, takesForm: true });
const writing = (make: MakePage): Route => ({ make, writes: true, takesForm: true });

const whole: ReadonlyMap<string, Route> = new Map([
  ["/", reading(homePage)],
  ["/library", reading(libraryPage)],
  ["/interpretations", reading(interpretationsPage)],
  ["/grassroots", reading(grassrootsPage)],
  ["/figures", reading(figuresPage)],
  ["/apply", writing(applyPage)],
  ["/progress", asking(progressPage)],
  ["/publish", writing(publishPage)],
]);

const single: ReadonlyMap<string, Route> = new Map([
  ["documents", reading(documentPage)],
  ["interpretations", reading(interpretationPage)],
  ["receipts", writing(receiptPage)],
]);

/** The route of a path, and the record it names. Null where there is none. */
export function routeOf(path: string): { readonly route: Route; readonly id: string } | null {
  const exact = whole.get(path);
  if (exact) return { route: exact, id: "" };
  const [, folder = "", coded = ""] = /^\/(\w+)\/([^/]+)$/.exec(path) ?? [];
  const route = single.get(folder);
  const id = decoded(coded);
  return route && id ? { route, id } : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
