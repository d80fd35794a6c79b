/**
 * The form in which spellings of an organization's name are compared: full-width letters, digits and brackets become
 * half-width, spaces go, and so does the bracketed office that publishers carry, 阜阳市人民政府（办公室） (DOMAIN.md §4.2).
 * 阜阳市人民政府办公室 without brackets is a body of its own and stays.
 */
export function normalizeOrganizationName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200d\ufeff]+/g, "")
    .replace(/[〔【[]/g, "(")
    .replace(/[〕】\]]/g, ")")
    .replace(/\(办公室\)$/, "");
}

/** Whether two spellings name the same organization. */
export function isSameOrganizationName(a: string, b: string): boolean {
  return normalizeOrganizationName(a) === normalizeOrganizationName(b);
}
