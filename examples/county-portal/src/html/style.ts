/** The portal's one stylesheet: no outside font, picture or script. */
export const style = `
:root{--ink:#1c2733;--soft:#5a6878;--line:#dbe2ea;--paper:#fff;--ground:#f4f6f9;--blue:#14508f;--deep:#0f3d6e;--red:#a8321f;--green:#1f6f4a;--amber:#8a5a00}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","Segoe UI",sans-serif;min-height:100vh;display:flex;flex-direction:column}
.frame{width:100%;max-width:1000px;margin:0 auto;padding:0 20px}
a{color:var(--blue);text-underline-offset:.2em}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible,summary:focus-visible{outline:3px solid #e0a100;outline-offset:2px}
.skip,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{width:auto;height:auto;clip-path:none;background:#fff;padding:8px 16px;z-index:1}
header{background:var(--deep);color:#fff}
header>.frame{display:flex;justify-content:space-between;align-items:center;gap:16px;padding-top:22px;padding-bottom:18px}
.name{color:#fff;text-decoration:none;font-size:26px;font-weight:700;letter-spacing:.04em;line-height:1.3}
.language{color:#fff;font-size:14px;white-space:nowrap}
header nav{background:var(--blue)}
header nav ul{display:flex;flex-wrap:wrap;list-style:none;margin:0 auto}
header nav .frame{padding:0 2px}
header nav a{display:block;color:#fff;text-decoration:none;padding:10px 18px;border-bottom:3px solid transparent}
header nav a:hover{background:rgb(255 255 255/.12)}
header nav a[aria-current]{border-color:#f3c64b;background:rgb(0 0 0/.18);font-weight:600}
main{flex:1;padding-top:18px!important;padding-bottom:32px!important}
h1{font-size:24px;line-height:1.4;margin:0 0 16px}
h2{font-size:18px;line-height:1.4;margin:0}
section,article,.strip,.failure,form.publish,table.figures,.bars{background:var(--paper);border:1px solid var(--line);border-radius:6px}
section{padding:18px 22px;margin:0 0 20px}
article section{border-width:1px 0 0;border-radius:0;padding:18px 0 0;margin:24px 0 0}
article{padding:24px 28px}
.head{display:flex;justify-content:space-between;align-items:baseline;margin:0 0 6px}
.head h2{border-left:4px solid var(--blue);padding-left:10px}
main>.head{margin-top:24px}
.lines{list-style:none;margin:0;padding:0}
main>.lines{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:4px 22px}
.lines li{display:flex;justify-content:space-between;gap:20px;padding:10px 0;border-bottom:1px solid var(--line)}
.lines li:last-child{border-bottom:0}
.lines a{text-decoration:none}.lines a:hover{text-decoration:underline}
time,.facts,.note,small,.reason{color:var(--soft);font-size:14px}
time{white-space:nowrap;font-variant-numeric:tabular-nums}
.facts{margin:0;font-weight:400;line-height:1.5}
.note{margin:10px 0}
.nothing{color:var(--soft);text-align:center;padding:28px 0;margin:0}
.tag{display:inline-block;font-size:13px;line-height:1.5;padding:0 7px;border:1px solid #b9c9da;border-radius:3px;color:#33506e;background:#eef3f8;margin-right:4px}
.tag.normative{border-color:#b5cdea;background:#e8f1fb;color:#14508f}.tag.rule{border-color:#e3bdb5;background:#fbeeeb;color:var(--red)}
.search{display:flex;gap:0;margin:0 0 20px}
.search input[type=search]{flex:1;border-radius:6px 0 0 6px;border-right:0}
.search button{border-radius:0 6px 6px 0}
input,select,textarea{font:inherit;color:inherit;width:100%;padding:9px 12px;border:1px solid #8b9aab;border-radius:6px;background:#fff}
input[aria-invalid]{border-color:var(--red);border-width:2px}
button,.button{font:inherit;display:inline-block;padding:9px 24px;border:1px solid var(--blue);border-radius:6px;background:var(--blue);color:#fff;cursor:pointer;text-decoration:none;white-space:nowrap}
button:hover,.button:hover{background:var(--deep)}
.button.plain{background:#fff;color:var(--blue)}
.tabs,.tiles,.files,.totals,.strip ul{list-style:none;margin:0;padding:0}
.tabs{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 16px}
.tabs a,.tiles a{display:block;padding:5px 14px;border:1px solid var(--line);border-radius:6px;background:#fff;text-decoration:none;color:var(--ink)}
.tabs a:hover,.tiles a:hover{border-color:var(--blue)}
.tabs a[aria-current],.tiles a[aria-current]{background:var(--blue);border-color:var(--blue);color:#fff}
.number{color:var(--soft);font-size:14px;font-variant-numeric:tabular-nums;margin-left:4px}
[aria-current] .number{color:#fff}
.stages{display:grid;grid-template-columns:9fr 7fr;gap:20px}
.stages section{margin:0}.stages h2{margin-bottom:12px}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(128px,1fr));gap:8px}
.tiles a{display:flex;justify-content:space-between}
.pager{display:flex;justify-content:center;gap:12px;margin:20px 0 0}
.pager a{padding:5px 18px;border:1px solid var(--line);border-radius:6px;background:#fff;text-decoration:none}
.header{display:grid;grid-template-columns:1fr 1fr;margin:0 0 28px;border:1px solid var(--line);border-width:1px 0 0 1px;font-size:15px}
.header div{display:flex;border:1px solid var(--line);border-width:0 1px 1px 0;min-width:0}
.header dt{flex:0 0 7em;padding:7px 12px;background:#f0f4f9;color:var(--soft)}
.header dd{margin:0;padding:7px 12px;min-width:0;overflow-wrap:anywhere}
.title{text-align:center;font-size:26px;margin:8px 0 24px}
.validity.valid,.validity.amended,.good{color:var(--green)}.validity.expired,.validity.repealed,.bad{color:var(--red)}
.validity{font-weight:600}
.related{background:#f0f4f9;padding:10px 14px;border-radius:6px}
.body{font-size:17px;line-height:1.9;overflow-wrap:anywhere;overflow-x:auto}
.body p{margin:0 0 .9em}.body h1,.body h2,.body h3{font-size:1.1em;margin:1.2em 0 .6em}
:lang(zh-CN) .body>p{text-indent:2em}
.body table,details table,table.figures{border-collapse:collapse;width:100%}
.body td,.body th{border:1px solid var(--line);padding:5px 10px}
.files li{padding:4px 0}
.strip{margin-top:16px;display:flex;flex-wrap:wrap;gap:4px 18px;padding:8px 14px;font-size:14px;border-left:4px solid var(--green)}
.strip.partial{border-left-color:var(--red);background:#fdf4f2}
.strip ul{display:flex;flex-wrap:wrap;gap:4px 18px}
.strip .count{font-weight:600}.strip .state{color:var(--soft)}
.mark{font-weight:700}
footer{color:var(--soft);font-size:14px;padding:0 0 24px}
footer p{margin:10px 0 0}
.totals{display:grid;grid-template-columns:repeat(3,1fr);gap:16px;margin:0 0 16px}
.totals li{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:14px 20px}
.totals span{display:block;color:var(--soft)}.totals strong{font-size:28px;line-height:1.3;font-variant-numeric:tabular-nums}
.bars{margin:0 0 16px;padding:18px}
.bars svg{display:block;width:100%;height:auto}
.bars .grid{stroke:var(--line)}.bars text{font-size:12px;fill:var(--soft)}
.bars .scale{text-anchor:end}.bars .month{text-anchor:middle}
.s0{fill:#14508f;background:#14508f}.s1{fill:#e0912f;background:#e0912f}
.bars figcaption{display:flex;justify-content:center;gap:24px;margin-top:10px;font-size:14px}
.swatch{display:inline-block;width:12px;height:12px;margin-right:6px;vertical-align:-1px}
details{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:10px 18px}
summary{cursor:pointer;color:var(--blue)}
details th,details td{border-bottom:1px solid var(--line);padding:4px 10px;text-align:left;font-variant-numeric:tabular-nums}
table.figures th,table.figures td{padding:10px 16px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
table.figures{border-collapse:separate;border-spacing:0;overflow:hidden}
table.figures thead th{background:#f0f4f9;font-size:14px;color:var(--soft);white-space:nowrap}
table.figures strong{font-size:19px;font-variant-numeric:tabular-nums}
table.figures tr:last-child>*{border-bottom:0}
table.figures td{white-space:nowrap}
table.figures .narrow{font-size:14px}
table .right,table.figures .right{text-align:right}
.failure{padding:14px 20px;margin:0 0 20px;border-left:4px solid var(--red)}
.failure p{margin:4px 0}
.publish{padding:22px 26px}
.field{margin:0 0 16px;flex:1;min-width:0}.field label{display:block;font-weight:600;margin-bottom:4px}
.pair{display:flex;gap:20px}
.wrong{color:var(--red);margin:4px 0 0;font-size:14px}
.outcome{font-size:20px;font-weight:700;color:var(--green)}.outcome.pending{color:var(--amber)}.outcome.forgotten{color:var(--red)}
@media (max-width:720px){.stages,.header{grid-template-columns:1fr}.pair{display:block}.totals{grid-template-columns:1fr}.lines li{flex-direction:column;gap:2px}article{padding:18px}table.figures{display:block;overflow-x:auto}.name{font-size:21px}header nav a{padding:9px 12px}header nav .frame{padding:0 8px}}
@media print{header nav,.search,.pager,.language,.skip{display:none}body{background:#fff}}
`;
