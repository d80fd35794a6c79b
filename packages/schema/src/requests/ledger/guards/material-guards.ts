import { isStated } from "../../../shared/stated.js";
import { ofConsultation } from "../../answer/material-kinds.js";
import { articles } from "../../articles.js";
import { type EventGuard, guardOf } from "./guard.js";

/**
 * What still goes into a dossier that is archived: the papers of remedies, which come after it (DOMAIN.md §1.8), and the
 * sheets that close it (DOMAIN.md §8.1).
 */
export const materialsAfterArchive = [
  "REVIEW_PAPERS",
  "REVIEW_DECISION",
  "SUIT_PAPERS",
  "JUDGMENT",
  "CATALOGUE",
  "CLOSING_SHEET",
] as const;

/** What must hold of a material that is put into the dossier. */
export const materialGuards = {
  MATERIAL_FOUND: guardOf(
    "filed",
    articles.system,
    {
      en: "A material is a file, or a paper of which it is known where it is.",
      zh: "材料须有文件或者写明纸质材料存放处。",
    },
    (_, { data: { sha256, place } }) => sha256 !== undefined || isStated(place),
  ),
  MATERIAL_OF_CONSULTATION: guardOf(
    "filed",
    articles.thirdParty,
    {
      en: "A paper of a consultation says which; it may be left out where there is one only.",
      zh: "征求意见材料须写明所属征求意见编号，仅有一件的可省略。",
    },
    ({ consultations }, { data: { material, of } }) =>
      !ofConsultation(material) ||
      (of === undefined ? consultations.length === 1 : consultations.some(({ id }) => id === of)),
  ),
  ARCHIVE_STANDS: guardOf(
    "filed",
    articles.system,
    {
      en: "What is archived takes papers of remedies, its table of contents and its closing sheet only.",
      zh: "归档后仅可补入复议、诉讼材料和卷内目录、备考表。",
    },
    ({ status }, { data: { material } }) =>
      status !== "ARCHIVED" || (materialsAfterArchive as readonly string[]).includes(material),
  ),
} as const satisfies Record<string, EventGuard>;
