import { everyEvent, proceedingsNamed } from "./guards/event-guards.js";
import { caseMachine, remedyMachine } from "./machine.js";
import { mermaidOf } from "./machine-diagram.js";
import { actionsTable, guardsTable, statesTable } from "./machine-tables.js";

/** docs/request-cases.md: the machine of a request's case, from its declaration. */
export function machineDiagram(): string {
  return `# Cases of disclosure requests

<!-- Generated from packages/schema/src/requests/ledger by npm run generate. Don't edit. -->

A case (一件申请) is its ledger: events that are appended and never changed. Its state is derived from them whenever it is asked for.
An action is refused unless it starts from the state of the case and every guard holds; the refusal names the guard and what is
possible instead. Of every event ${[...proceedingsNamed, ...everyEvent].map((name) => `\`${name}\``).join(", ")} are asked too. Remedies run beside the case, and go on after it is archived.

Each answer, and the failure to give one, is challenged by a proceeding of its own, which goes through the states of remedies; the case shows those of its last one. One about an answer that came late
may begin while the one about the silence before it is pending, and the one about the silence may be entered after it, under its own day: Table 4 counts both. What goes on with an earlier one names it by its place (\`proceeding\`, from 1); it has to where several could be decided. What a decision or judgment orders to be answered anew
(\`reanswerOrdered\`, 责令重新答复) goes back to its handler (an order about what was answered since leaves that answer, and moves no day); its day is the one that the order states, and nothing moves it. Against silence the order only gives the day: an answer that came
meanwhile stands, and no correction or payment is waited for any more. The case keeps its first
closing day: Table 3 counts it once.

## The case

${mermaidOf(caseMachine)}

${statesTable(caseMachine)}

${actionsTable(caseMachine)}

## Remedies

${mermaidOf(remedyMachine)}

${statesTable(remedyMachine)}

${actionsTable(remedyMachine)}

## Guards

${guardsTable()}
`;
}
