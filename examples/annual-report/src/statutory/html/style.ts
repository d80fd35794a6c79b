/** What the form needs besides the style of the summary: black ruled tables, and a banner over a draft, and on paper a watermark on every page of it. */
export const formStyle = `
.form{border-collapse:collapse;width:100%;font-size:.82rem;line-height:1.45;margin:.6rem 0 0}
.form th,.form td{border:1px solid var(--ink);padding:.3rem .35rem;font-weight:400;text-align:center;vertical-align:middle}
.form th[scope^=row]{text-align:left}
.form.t3 th[scope=rowgroup]{width:3.2em;text-align:center}
.form.t2 th,.form.t4 th{text-align:center}
.form.t3,.form.t4{min-width:44rem}.form.t4{table-layout:fixed}
.form.t3 .number{min-width:3.7em}
.form .number{font-variant-numeric:tabular-nums}
.form .none{color:var(--gap);background:var(--gap-ground)}
.form .corner{font-size:.95em}
.remark{margin:.3rem 0 0;font-size:.8rem;color:var(--gap);text-indent:0}
.scroll{overflow-x:auto}
.draft{position:sticky;top:0;z-index:1;margin:0;padding:.5rem 1rem;text-align:center;background:var(--gap-ground);border-bottom:2px solid var(--gap);color:#5e3400;font:600 .9rem/1.6 sans-serif}
.figure.whole abbr{color:inherit;text-decoration-color:var(--line)}
figure svg{max-width:40rem;margin:0 auto}
article p.remark{text-indent:0}
.appendix thead th:nth-child(1){width:13%}.appendix thead th:nth-child(2){width:8%}.appendix thead th:nth-child(3){width:31%}.appendix thead th:nth-child(4){width:26%}
.appendix tr.error{background:var(--gap-ground)}.appendix td a{color:inherit}
.appendix h3{font-size:.9rem}
@media print{
.form,.form.t3,.form.t4{min-width:0;font-size:8.5pt;line-height:1.3}.form th,.form td{padding:1pt 2pt}.form tr{break-inside:avoid}
.scroll{overflow:visible}
.form{break-inside:avoid}
.draft{position:static;margin-bottom:6mm;font-size:9pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.drafted::before{content:"草稿";position:fixed;top:38%;left:0;right:0;text-align:center;font:700 130pt sans-serif;opacity:.09;transform:rotate(-30deg)}
.form .none{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
