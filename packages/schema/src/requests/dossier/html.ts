/** A text as HTML shows it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A table; cells are escaped here. */
export function htmlTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, row: readonly string[]) =>
    row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("");
  const lines = rows.map((row) => `<tr>${cells("td", row)}</tr>`);
  return `<table>\n<tr>${cells("th", head)}</tr>\n${lines.join("\n")}\n</table>`;
}

/** A page that stands alone: no script, nothing from elsewhere. The title is escaped here, the body is HTML already. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
body { font-family: serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid #888; padding: .3em .6em; text-align: left; vertical-align: top; }
</style>
<h1>${escaped(title)}</h1>
${body}
</html>
`;
}
