import { type ErrorEntry, errorList } from "../error-list.js";

/** docs/errors.md, from the one list of error codes. */
export function errorsPage(): string {
  const rows = Object.entries(errorList).map(([code, entry]) => row(code, entry));
  return `# Errors

<!-- Generated from packages/schema/src/errors.ts by npm run generate. Don't edit. -->

Every error of the gateway has a stable code in \`extensions.code\`, says what is wrong and what to do next, in English or Chinese
by \`Accept-Language\`, and names the input that is wrong in \`extensions.inputPath\`. \`{…}\` stands for what it is about.
Several wrong inputs of one write come together: the first as the error, all of them in \`extensions.problems\`.
The status is that of the HTTP answer when the whole request fails with it, not of a single field.

| code | status | what happened | 含义 | what to do | 处理办法 |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function row(code: string, { status, what, besides, next }: ErrorEntry): string {
  const en = besides ? `${what.en} Or: ${besides.en}` : what.en;
  const zh = besides ? `${what.zh}或：${besides.zh}` : what.zh;
  return `| \`${code}\` | ${status} | ${[en, zh, next.en, next.zh].map(cell).join(" | ")} |`;
}

/** Text that stays inside its cell. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
