/**
 * READER only reads. EDITOR publishes, revises and withdraws in its regions. OPERATOR also sees findings and audit.
 * HANDLER (承办人) enters events of cases, REVIEWER (审核人) also passes gates and signs; neither publishes. HANDLER and
 * REVIEWER are the only ones who read an application whole (invariant 9).
 */
export const roles = ["READER", "EDITOR", "OPERATOR", "HANDLER", "REVIEWER"] as const;
export type Role = (typeof roles)[number];

/** Who asks. Reading published data needs no key: then there is no viewer. */
export interface Viewer {
  /** Public id of the API key, never the key itself. */
  readonly key: string;
  readonly label: string;
  readonly role: Role;
  /** Regions in which the key may act; a key of the city (its own region) acts in the city's region only. */
  readonly regions: readonly string[];
}
