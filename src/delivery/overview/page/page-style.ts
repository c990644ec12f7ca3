/** The whole look of the page. Its fingerprint stands in the page's content security policy, so that no other style can be put in. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1f2937; --quiet: #56606d; --page: #f4f6f9; --card: #fff; --line: #dbe2ea; --bar: #2563a8; --rail: #e8edf3; --warn: #9a3412 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaf0; --quiet: #a3afbd; --page: #12161c; --card: #1b212a; --line: #303a47; --bar: #6aa9ea; --rail: #29323e; --warn: #f0a072 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, sans-serif }
header, main { max-width: 1180px; margin: 0 auto; padding: 0 24px }
header { padding-top: 32px }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 6px }
h2 { font-size: 17px; line-height: 1.35; margin: 0 0 14px }
p { margin: 0 }
.quiet { color: var(--quiet) }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px; margin: 24px 0 16px; padding: 0 }
.figures div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px; display: flex; flex-direction: column-reverse; justify-content: flex-end }
.figures dt { color: var(--quiet); font-size: 13px; line-height: 1.35 }
.figures dd { margin: 0; font-size: 22px; line-height: 1.3; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap }
.figures .warn dd { color: var(--warn) }
.cards { columns: 2; column-gap: 16px; margin-bottom: 16px }
.cards .card:last-child { margin-bottom: 0 }
main { padding-bottom: 24px }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 18px 20px; margin-bottom: 16px; break-inside: avoid }
figure { margin: 0 }
.chart { display: block; overflow: visible }
.chart text { font-size: 13px; fill: var(--ink) }
.chart .value { font-variant-numeric: tabular-nums }
.bar { fill: var(--bar) }
.rail { fill: var(--rail) }
.floor { stroke: var(--line) }
details { margin-top: 12px }
summary { cursor: pointer; color: var(--quiet); font-size: 13px }
summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px }
.scroll { overflow-x: auto; margin-top: 8px }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.4 }
th, td { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word }
thead th { font-weight: 600; border-bottom-width: 2px; overflow-wrap: normal }
tbody th { font-weight: 400; min-width: 12em }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; padding-left: 10px }
thead .number { white-space: normal }
@media (max-width: 760px) {
  .cards { columns: 1 }
  header, main { padding-left: 14px; padding-right: 14px }
}
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --page: #fff; --card: #fff; --line: #bbb; --bar: #2563a8; --rail: #e8edf3; --warn: #9a3412 }
  body { font-size: 11px; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  header, main { max-width: none; padding-left: 0; padding-right: 0 }
  tr { break-inside: avoid }
  th, td { overflow-wrap: anywhere }
  .wide { break-inside: auto }
  .card { margin-bottom: 10px }
  summary { display: none }
  details::details-content { content-visibility: visible; block-size: auto }
  table { font-size: 10px }
}
`;
