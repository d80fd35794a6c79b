import { catalogueFigures } from "./catalogues.js";
import { documentFigures } from "./documents.js";
import type { FigureDefinition } from "./figure.js";
import { grassrootsFigures } from "./grassroots.js";
import { institutionFigures } from "./institutions.js";
import { interpretationFigures } from "./interpretations.js";
import { requestFigures } from "./requests.js";

const order = [
  "regulations.valid",
  "policyLibrary.documents",
  "policyLibrary.normativeDocuments",
  "catalogues.keyAreas.city",
  "catalogues.keyAreas.county",
  "catalogues.keyAreas.township",
  "catalogues.provincialDepartments",
  "catalogues.consumerInformation.items",
];

const place = ({ key }: FigureDefinition) => (order.includes(key) ? order.indexOf(key) : order.length);

/** Every figure, in the order in which the year's summary is told. */
export const figureDefinitions: readonly FigureDefinition[] = [
  ...documentFigures,
  ...catalogueFigures,
  ...institutionFigures,
  ...grassrootsFigures,
  ...interpretationFigures,
  ...requestFigures,
].sort((a, b) => place(a) - place(b));
