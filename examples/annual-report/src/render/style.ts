const serif = `"Source Han Serif SC","Noto Serif CJK SC","Songti SC","STSong","SimSun",serif`;
const sans = `"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei","SimHei",sans-serif`;

/** The page's style: one column like the printed sheet, and the sheet itself when printed. */
export const style = `
:root{--ink:#1c1c1c;--soft:#5c6166;--line:#d9dde1;--accent:#174a7c;--gap:#8a4b00;--gap-ground:#fff4dc}
*{box-sizing:border-box}
html{background:#eef0f2}
body{margin:0;color:var(--ink);font:17px/1.9 ${serif};text-spacing-trim:trim-start}
main{max-width:54rem;margin:2rem auto;padding:3.5rem clamp(1.25rem,6vw,4.5rem);background:#fff;box-shadow:0 1px 4px #0002}
h1{font-size:1.9rem;line-height:1.4;text-align:center;margin:0 0 1.5rem;text-wrap:balance}
h2,h3,.strip,figure,.appendix{font-family:${sans}}
h2{font-size:1.2rem;margin:2.2rem 0 .6rem}
h3{font-size:1.05rem;margin:1.6rem 0 .4rem;font-weight:600}
article>p{margin:.5rem 0;text-indent:2em;text-align:justify}
.strip{border-block:1px solid var(--line);padding:.7rem 0;font-size:.82rem;color:var(--soft)}
.strip p{margin:0 0 .4rem;text-align:center}
.strip ul{display:flex;flex-wrap:wrap;justify-content:center;gap:.4rem;margin:0;padding:0;list-style:none}
.strip li{padding:.05rem .6rem;border:1px solid var(--line);border-radius:1rem;line-height:1.7}
.strip .good span{color:#1d6b3a}
.strip .gap{color:var(--gap);border-color:var(--gap);background:var(--gap-ground);font-weight:600}
.figure{color:inherit;text-decoration:none}
.figure abbr{text-decoration:underline dotted var(--accent) 1px;text-underline-offset:.28em;color:var(--accent);cursor:help}
.figure:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.figure.partial abbr,.figure.absent abbr{color:var(--gap);background:var(--gap-ground);text-decoration-color:var(--gap);padding:0 .15em}
article>.caution{text-indent:0;margin:1rem 0;padding:.7rem 1rem;border-left:4px solid var(--gap);background:var(--gap-ground);color:#5e3400}
figure{margin:1.4rem 0;break-inside:avoid}
figcaption{text-align:center;font-size:.9rem;font-weight:600}
figcaption a{color:inherit;text-decoration:none}
svg{display:block;width:100%;height:auto;font-size:13px;font-family:${sans}}
svg .series-0{fill:#174a7c}svg .series-1{fill:#8db4d8}
svg .name{fill:var(--ink)}svg .count{fill:var(--soft);font-variant-numeric:tabular-nums}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.signature{margin:2.5rem 0 0;text-align:right}
.signature p{margin:0;display:table;margin-left:auto;min-width:12em;text-align:center}
.appendix{margin-top:3.5rem;padding-top:1rem;border-top:2px solid var(--ink);font-size:.82rem;line-height:1.6}
.appendix .scroll{overflow-x:auto}
.appendix table{border-collapse:collapse;width:100%;table-layout:fixed;min-width:40rem}
.appendix th,.appendix td{border-bottom:1px solid var(--line);padding:.5rem .6rem;text-align:left;vertical-align:top}
.appendix thead th{border-bottom:2px solid var(--ink);white-space:nowrap}
.appendix thead th:nth-child(1){width:28%}.appendix thead th:nth-child(2){width:14%}.appendix thead th:nth-child(4){width:24%}
.appendix tbody th{font-weight:600}
.appendix code{display:block;font:.78rem/1.5 ui-monospace,Consolas,monospace;color:var(--soft);overflow-wrap:anywhere}
.appendix li code{display:inline;margin-left:.4em}
.appendix small{display:block;color:var(--soft);font-size:inherit}
.appendix .number{font-variant-numeric:tabular-nums}
.appendix tr.partial,.appendix tr.absent{background:var(--gap-ground)}
:target{background:#e7f0fa}
@media print{
@page{size:A4;margin:37mm 26mm 35mm 28mm}
html{background:none}body{font-size:12pt}
main{max-width:none;margin:0;padding:0;box-shadow:none}
.figure abbr{color:inherit;text-decoration:none}
.figure.partial abbr,.figure.absent abbr{text-decoration:underline wavy}
h2,h3{break-after:avoid}
.appendix{break-before:page;font-size:8.5pt}.appendix table{min-width:0}.appendix tr{break-inside:avoid}
svg rect,.caution,.strip .gap,.appendix tr{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
