/** The figures the summary stands on, in the order in which it tells them. All are required. */
export const figureKeys = [
  "regulations.valid",
  "policyLibrary.documents",
  "policyLibrary.normativeDocuments",
  "catalogues.provincialDepartments",
  "catalogues.keyAreas.city",
  "catalogues.consumerInformation.items",
  "institutions.count",
  "institutions.items",
  "institutions.openDays.environment.count",
  "institutions.openDays.environment.visitors",
  "catalogues.keyAreas.county",
  "catalogues.keyAreas.township",
  "grassroots.leadDepartments",
  "grassroots.items",
  "grassroots.items.county",
  "grassroots.items.township",
  "interpretations.stages.personal",
  "interpretations.stages.enterprise",
  "interpretations.topic",
  "requests.received",
  "requests.carriedIn",
  "requests.closed",
  "requests.carriedOut",
] as const;

/** The key of a figure that the summary states. */
export type FigureKey = (typeof figureKeys)[number];
