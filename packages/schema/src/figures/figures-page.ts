import { figureDefinitions } from "./definitions.js";
import { breakdownsOf, type FigureDefinition, type FigurePeriod } from "./figure.js";
import { scopeLabels } from "./place.js";

const periods: Readonly<Record<FigurePeriod, string>> = {
  YEAR_TO_DATE: "the year up to the day (当年截至统计日)",
  CUMULATIVE: "everything up to the day (累计至统计日)",
  AS_OF: "what stands on the day (统计日时点)",
};

/** docs/figures.md: what each figure counts. */
export function figuresPage(): string {
  return `# Figures

<!-- Generated from packages/schema/src/figures by npm run generate. Don't edit. -->

Every figure (指标) is counted from records when it is asked for; none is stored. \`value\` is null unless the required coverage is met,
by default every expected source; \`counted\` is what the sources that answered add up to. A figure opens to its \`records\` under the
same condition. Figures of one question that stand on the same records are counted together.

${figureDefinitions.map(section).join("\n")}`;
}

function section(definition: FigureDefinition): string {
  const { key, label, unit, scope, period, entity, measure, counties } = definition;
  const breakdowns = Object.keys(breakdownsOf(definition)).map((name) => `\`${name}\``);
  const measured = measure.field ? `${measure.op} of \`${measure.field}\`` : "count";
  const scopes = `${scopeLabels[scope].en} (${scopeLabels[scope].zh})${counties ? ", or one county" : ""}`;
  return `## ${key}

${label.en} (${label.zh}), ${unit}.

- ${definition.definition.en}
- ${definition.definition.zh}
- Scope: ${scopes}. Period: ${periods[period]}.
- Records: \`${entity}\`, ${measured}. Breakdowns: ${breakdowns.join(", ")}.
`;
}
