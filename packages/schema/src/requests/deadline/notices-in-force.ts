import type { NoticeFile } from "./calendar-notice.js";

/** What decides whether a notice takes another's place. */
export interface Imported {
  /** Whose calendar it was imported for. */
  readonly region: string;
  readonly notice: NoticeFile;
  readonly supplement: boolean;
}

/**
 * The notices that hold, in their order of import: a later one takes the place of the earlier ones that were imported
 * for the same region, for the same year and for the same division (or all of China), its supplements included. A
 * supplement takes no place.
 */
export function noticesInForce<One extends Imported>(imported: readonly One[]): readonly One[] {
  return imported.filter((one, at) => !imported.slice(at + 1).some((later) => takesPlace(later, one)));
}

/** Whether a notice that is imported later takes another's place. */
export function takesPlace(later: Imported, earlier: Imported): boolean {
  return (
    !later.supplement &&
    later.region === earlier.region &&
    later.notice.year === earlier.notice.year &&
    later.notice.region === earlier.notice.region
  );
}
