import type { Label } from "../../../label.js";
import { citation } from "../article.js";
import { type LetterKind, letterKinds } from "../letter-kinds.js";
import { defaultLetterPattern } from "../numbers.js";
import { outcomes } from "../outcomes.js";
import { statements } from "../statements.js";
import { type LetterInput, missingElements } from "./compose.js";

/** A letter about which nothing is known yet: what it lacks is what it demands. */
interface Blank {
  readonly name: Label;
  readonly kind: LetterKind;
  readonly input: LetterInput;
  /** The event with which it goes out. */
  readonly event: string;
}

const transfer = (audience: "AGENCY" | "APPLICANT", en: string, zh: string): Blank => ({
  name: { en: `Transfer, to ${en}`, zh },
  kind: "TRANSFER",
  input: { kind: "TRANSFER", audience, request: {} },
  event: "transferred`, `transferTold",
});
const blank = (input: LetterInput, event: string): Blank => ({
  name: letterKinds[input.kind].label,
  kind: input.kind,
  input,
  event,
});

const blanks: readonly Blank[] = [
  blank({ kind: "REPLY", request: {}, items: [] }, "signed"),
  blank({ kind: "CORRECTION", request: {}, matters: [] }, "correctionAsked"),
  blank({ kind: "EXTENSION", request: {} }, "extended"),
  blank({ kind: "CONSULTATION" }, "consulted"),
  blank({ kind: "OVERRIDE" }, "thirdPartyTold"),
  blank({ kind: "FEE", request: {}, items: { before: 0, count: 0 }, pages: null }, "feeNoticed"),
  transfer("APPLICANT", "the applicant", "移交告知书"),
  transfer("AGENCY", "the agency", "移交函"),
  blank({ kind: "RECEIPT", request: {} }, "receiptIssued"),
];

/** docs/letters.md: every letter, what it must contain and by which article, from what composes it. */
export function lettersPage(): string {
  return `# Letters of a case

<!-- Generated from packages/schema/src/requests/answer by npm run generate. Don't edit. -->

The letters (文书) of a disclosure request are composed from its ledger, its application (where it is kept at home), the settings of
the body that answers (\`cases.bodies\` of \`zwgk.yaml\`, [Settings](#settings)), and what a clerk adds. \`case.letter(kind, input)\` previews each of them, as text and as Word
document in the layout of GB/T 9704, and names what is missing with the article that demands it. Nothing is guessed: a court, a
word of the agency (机关代字) or a way to pay that isn't configured is missing.

- **A reply** is drafted by \`replyToRequest\`, item by item; the outcome of the case follows from its items. \`signReply\` (and
  \`recordCaseEvent\` of the kind \`signed\`, which does the same) composes it from the draft, gives out its number and keeps it, in one
  transaction. While an element is missing it is refused (\`LETTER_INCOMPLETE\`).
- **Its items fit the ledger**, each by itself: none is abandoned for want of a correction or a fee that came in, and none is still
  unclear that was never corrected. \`replyToRequest\` refuses such an item by its place, and so does the letter. What it tells as past
  (a search, an earlier reply, the question of reasons) is not after its own day, and reasons are asked for after the receipt.
- **Other letters** go out with their event: with \`letterInput\` (or \`agencyWord\`) it is composed, numbered in the series of its kind and
  kept under its number. An event without either has no letter here; but a receipt of registration (\`receiptIssued\`), a notice
  to a third party (\`thirdPartyTold\`) and a further letter of a transfer (\`transferTold\`) are nothing but their letter, and are
  always numbered. A transfer has two letters, one to the agency and one to the applicant: one may go out with \`transferred\`.
- **Letters that are made elsewhere.** A county that writes its letters in another system enters the event with the number alone:
  \`letter: "…"\`. For a reply that means that its answer was drafted by its outcome (\`recordCaseEvent\` of the kind \`drafted\`, without
  items): there is no text here, and the gateway vouches for none.
- **Numbers** have neither gap nor reuse, per body, kind and year: \`${defaultLetterPattern}\` by default, with the word of the kind. A number
  that is entered by hand is refused when it is in use (\`NUMBER_TAKEN\`), and passed over when it comes up in its series.
- **A fee notice** counts the applicant's items of the month (109号) as they are on record, or as \`itemsBefore\` gives them where that is more.
  Where the record can't tell (no identity document, a source that isn't heard, or an earlier request of the month by the same name and
  telephone, of which not both have a document that is valid), \`itemsBefore\` is missing until a clerk gives it. For whoever sees the application
  masked the record isn't looked at, in a preview or with an event: the notice needs \`itemsBefore\` and states it as given,
  so that nothing missing or refused tells how much somebody applied for.
- **A last day that is reckoned** (extension notice, receipt) says that it is provisional where a day of its period lies in a year whose
  days off aren't published yet.
- Letters name people: reading one is noted in the audit.

| letter | 文书 | kind | word | event | must contain |
| --- | --- | --- | --- | --- | --- |
${blanks.map(letterRow).join("\n")}

## What a reply must say

Of each item, by its outcome. A part that is withheld under PARTIAL must say what its refusal demands.

| outcome | 答复类型 | row of Table 3 | articles | must say |
| --- | --- | --- | --- | --- |
${Object.entries(outcomes).map(outcomeRow).join("\n")}

## Settings

\`\`\`yaml
cases:
  bodies:
    - region: "341202"
      agencyKind: GOVERNMENT       # whose requests it answers; or agency: its name; neither: all of the region
      name: 某区人民政府办公室         # default: the agency's name in the request's record
      word: 某政办                   # 机关代字, from which letters get their numbers
      letterNumber: "${defaultLetterPattern}"
      registrationNumber: "{areaCode6}-{yyyy}-{seq4}"
      seal: DISCLOSURE             # or OFFICIAL
      remedies:
        kind: COUNTY_GOVERNMENT    # decides on the reconsideration body, before and since 2024
        governments: { province: 某省人民政府, city: 某市人民政府, county: 某区人民政府 }
        superiorAgency: 某市某局      # reconsiders too until 2023, and of agencies led from above
        court: 某市中级人民法院
        courtUntil2023: 某区人民法院   # where it was another
        courtAfterReview: 某区人民法院 # where it is another
        reviewFirstToo: [ADMIN_QUERY] # where the place asks for 复议前置 besides Art 14 to 16
      contact: 某区人民政府办公室，电话…
      payment: 缴入…
\`\`\`
`;
}

function letterRow({ name, kind, input, event }: Blank): string {
  const must = missingElements(input).map(({ label, article }) => `${both(label)}: ${both(article)}`);
  const cells = [name.en, name.zh, `\`${kind}\``, letterKinds[kind].word, `\`${event}\``];
  return `| ${[...cells, must.join("<br/>")].join(" | ")} |`;
}

function outcomeRow([id, { label, row, articles, mustSay }]: [
  string,
  (typeof outcomes)[keyof typeof outcomes],
]): string {
  const { en, zh } = citation(articles);
  const must = mustSay.map((one) => `${both(statements[one].label)}: ${both(statements[one].article)}`);
  return `| \`${id}\` | ${label.zh} | \`${row}\` | ${en === "" ? "—" : `${en} (${zh})`} | ${must.join("<br/>") || "—"} |`;
}

function both({ en, zh }: Label): string {
  return `${en} (${zh})`;
}
