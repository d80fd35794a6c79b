import type { Label } from "../../label.js";
import { conditions } from "./conditions.js";
import { eventKinds, eventLabels } from "./event-labels.js";
import { caseGuards } from "./guards/case-guards.js";
import { eventGuards } from "./guards/event-guards.js";
import type { Machine, Move } from "./machine-types.js";
import { waitingLabels } from "./states.js";

/** Every state of a machine with its names, whether the case is open in it, and whom it waits for. */
export function statesTable({ states }: Machine<string>): string {
  const rows = Object.entries(states).map(([state, { label, open, waitingFor, end }]) => [
    code(state),
    label.en,
    label.zh,
    open ? "yes" : "no",
    waitingFor.map((one) => both(waitingLabels[one])).join(", "),
    end ? "yes" : "",
  ]);
  return table(["state", "name", "状态", "open", "waits for", "end"], rows);
}

/** Every action of a machine: from where to where, under which guards and articles. */
export function actionsTable({ actions }: Machine<string>): string {
  const rows = eventKinds.flatMap((kind) => {
    const action = actions[kind];
    if (!action) return [];
    const guards = [...action.needs, ...action.checks].map(code).join(", ");
    const what = [code(kind), eventLabels[kind].en, eventLabels[kind].zh];
    return [[...what, action.moves.map(moveText).join("<br/>"), guards, action.article ? both(action.article) : ""]];
  });
  return table(["action", "name", "事项", "from → to", "guards", "article"], rows);
}

/** Every guard with its rule and its article; the names are codes of refusals. */
export function guardsTable(): string {
  const rows = Object.entries({ ...caseGuards, ...eventGuards }).map(([name, { label, article }]) => [
    code(name),
    label.en,
    label.zh,
    article ? both(article) : "",
  ]);
  return table(["guard", "rule", "规则", "article"], rows);
}

function moveText({ from, to }: Move<string>): string {
  const start = from.map(code).join(", ");
  if (to === "SAME") return `${start} → the same`;
  if (typeof to === "string") return `${start} → ${code(to)}`;
  const ways = to.map(
    ({ when, to: state }) => `${code(state)} ${when ? `if ${both(conditions[when].label)}` : "else"}`,
  );
  return `${start} → ${ways.join(", ")}`;
}

function both({ en, zh }: Label): string {
  return `${en} (${zh})`;
}

function code(name: string): string {
  return `\`${name}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
