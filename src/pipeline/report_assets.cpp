#include "pipeline/report_assets.h"

namespace amts::pipeline {

const char* const kReportStyle = R"css(
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6778;--line:#dfe4ea;--paper:#fff;--ground:#f5f7f9;
--parallel:#1f7a5c;--mixed:#7fb89f;--engine:#3b6fb6;--same:#c3ccd6;--failed:#c2412d;--plain:#a9bbd3;
--exact:#3f9a77;--fuzzy95:#c9b458;--fuzzy85:#d9a441;--fuzzy75:#dd9364;--fuzzy50:#c98fb0;--new:#3b6fb6}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#9aa7b8;--line:#2e3745;--paper:#171c24;--ground:#10141a;
--parallel:#3fae87;--mixed:#2f7159;--engine:#6b9be0;--same:#46515f;--failed:#e36a55;--plain:#4b5f7c;
--exact:#37906f;--fuzzy95:#a8953f;--fuzzy85:#b3842c;--fuzzy75:#b8723f;--fuzzy50:#a0648a;--new:#6b9be0}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);
font:15px/1.55 system-ui,"Noto Sans","Noto Sans CJK SC",sans-serif}
header,main{max-width:1320px;margin:0 auto;padding:0 24px}header{padding-top:32px}
h1{margin:0;font-size:26px;letter-spacing:-.01em}header p{margin:2px 0 20px;color:var(--soft)}
h2{font-size:17px;margin:0 0 10px}a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:3px}
section{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:18px 20px;margin:0 0 18px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:14px;background:none;border:0;padding:0}
.card{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:14px 18px;display:flex;flex-direction:column}
.card b{font-size:26px;font-weight:650;font-variant-numeric:tabular-nums}.card small,small,.direction{color:var(--soft)}
.legend{margin:0 0 10px;color:var(--soft);font-size:13px}.legend i{display:inline-block;width:11px;height:11px;border-radius:2px;margin:0 5px 0 12px}
.legend i:first-child{margin-left:0}
i.parallel,.bar .parallel{background:var(--parallel)}i.mixed{background:var(--mixed)}i.engine{background:var(--engine)}
i.exact{background:var(--exact)}i.fuzzy95{background:var(--fuzzy95)}i.fuzzy85{background:var(--fuzzy85)}
i.fuzzy75{background:var(--fuzzy75)}i.fuzzy50{background:var(--fuzzy50)}i.new{background:var(--new)}
.leverage th i{display:inline-block;width:9px;height:9px;border-radius:2px}.from{display:block;margin-top:4px}
i.same{background:var(--same)}i.failed{background:var(--failed)}i.plain{background:var(--plain)}
.chart{width:100%;max-width:900px;height:auto;font-size:12px;fill:var(--ink)}.chart .grid{stroke:var(--line)}
.chart .tick{fill:var(--soft);text-anchor:middle}.chart .label,.chart .direction{text-anchor:end}.chart .direction{fill:var(--soft);font-size:11px}
.chart rect.plain{fill:var(--plain)}.chart rect.parallel{fill:var(--parallel)}.chart .value{font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}th{font-weight:600;font-size:13px;color:var(--soft);text-align:left}
td,th{padding:7px 9px;border-top:1px solid var(--line);vertical-align:top}thead th{border-top:0}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.note{color:var(--soft)}
.bar{display:flex;height:12px;margin-top:5px;min-width:150px;border-radius:3px;overflow:hidden;gap:1px}.bar i{min-width:2px}
.flags{margin:0;padding-left:20px}details{border-top:1px solid var(--line);padding:8px 0}summary{cursor:pointer;font-weight:600}
.texts{table-layout:fixed;margin-top:10px}.texts th:first-child,.texts td:first-child{width:56px;color:var(--soft)}
.texts td{overflow-wrap:anywhere;white-space:pre-line}.target{border-left:3px solid var(--same)}
tr.parallel .target{border-color:var(--parallel)}tr.mixed .target{border-color:var(--mixed)}tr.engine .target{border-color:var(--engine)}
tr.failed .target{border-color:var(--failed)}tr.flagged td:first-child{color:var(--failed);font-weight:700}
h3{font-size:14px;margin:14px 0 4px}.count{color:var(--soft);font-weight:400;font-size:13px}
.attention{border-left:4px solid var(--failed)}.good{border-left:4px solid var(--parallel)}.good p{margin:0}
.group th{padding-top:16px;font-size:14px;color:var(--ink)}.name{overflow-wrap:anywhere}.output{text-decoration:none;color:var(--soft)}
.state.failed{color:var(--failed);font-weight:600}.filter{margin:0 0 8px}
.filter input{font:inherit;width:min(340px,100%);padding:5px 9px;border:1px solid var(--line);border-radius:6px;background:var(--ground);color:inherit}
.sortable thead th{cursor:pointer;user-select:none}.sortable thead th[data-sorted]::after{content:" ▴"}
.sortable thead th[data-sorted=down]::after{content:" ▾"}
@media(max-width:720px){header,main{padding:0 12px}section{padding:14px}
.sortable thead{display:none}.sortable,.sortable tbody,.sortable tr,.sortable td,.sortable th{display:block;width:auto}
.sortable tr{border-top:1px solid var(--line);padding:6px 0}.sortable td,.sortable th{border:0;padding:2px 0;text-align:left;white-space:normal}
.sortable td[data-label]{display:flex;justify-content:flex-end;gap:8px}
.sortable td[data-label]::before{content:attr(data-label);color:var(--soft);margin-right:auto}.sortable td:empty,.sortable td[data-label=""]{display:none}
.sortable .bar{flex:1;max-width:60%}.texts,.texts tbody,.texts tr,.texts td{display:block;width:auto}.texts thead{display:none}
.texts tr{border-top:1px solid var(--line);padding:6px 0}.texts td{border:0;padding:2px 0 2px 8px}
.texts td:first-child{width:auto}.chart{font-size:20px}}
tr:target{outline:2px solid var(--engine);outline-offset:-2px}
)css";

const char* const kReportScript = R"js(
function open_target(){const e=location.hash&&document.getElementById(location.hash.slice(1));
if(!e)return;const d=e.closest("details");if(d)d.open=true;e.scrollIntoView()}
addEventListener("hashchange",open_target);open_target();
const key=(row,i)=>{const c=row.cells[i];if(!c)return"";return c.dataset.key!==undefined?+c.dataset.key:c.textContent.trim()};
const order=new Intl.Collator(undefined,{numeric:true}).compare;
document.querySelectorAll(".sortable thead th").forEach((head,i)=>{head.tabIndex=0;const sort=()=>{
const down=head.dataset.sorted==="up";head.parentNode.querySelectorAll("th").forEach(h=>delete h.dataset.sorted);
head.dataset.sorted=down?"down":"up";head.closest("table").querySelectorAll("tbody").forEach(body=>{
const rows=[...body.querySelectorAll("tr:not(.group)")];rows.sort((a,b)=>{const x=key(a,i),y=key(b,i);
const o=typeof x==="number"&&typeof y==="number"?x-y:order(String(x),String(y));return down?-o:o});rows.forEach(r=>body.append(r))})};
head.addEventListener("click",sort);head.addEventListener("keydown",e=>{if(e.key==="Enter")sort()})});
const filter=document.getElementById("filter");if(filter)filter.addEventListener("input",()=>{
const words=filter.value.toLowerCase().split(/\s+/).filter(Boolean);
document.querySelectorAll(".sortable tr[data-name]").forEach(row=>{
const text=row.dataset.name.toLowerCase()+" "+(row.cells[1]?row.cells[1].textContent:"");row.hidden=!words.every(w=>text.includes(w))})});
)js";

}  // namespace amts::pipeline
