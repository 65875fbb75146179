/** The record's look on paper and on a screen. Black on white: it is a document to be signed. */
export const recordStyle = `
:root { --ink: #111; --faint: #444; --line: #888; --panel: #f2f2f2; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 48rem; padding: 1.5rem; color: var(--ink); background: #fff; font: 1rem/1.45 "Segoe UI", Arial, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .6rem; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; border-bottom: 1.5pt solid var(--ink); padding-bottom: .15rem; } h3 { font-size: 1rem; margin: .9rem 0 .2rem; }
p { margin: .3rem 0; } .faint { color: var(--faint); }
table { border-collapse: collapse; width: 100%; margin: .3rem 0; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border: .5pt solid var(--line); overflow-wrap: anywhere; }
.list, .sign { table-layout: fixed; } thead th { background: var(--panel); } tbody th { font-weight: 600; }
.facts th { width: 12rem; background: var(--panel); } .mark { font-family: Consolas, "Liberation Mono", monospace; font-size: .82rem; }
.scope { border: 1.5pt solid var(--ink); padding: .5rem .75rem; font-weight: 600; margin: .8rem 0; }
.sign tbody td, .sign tbody th { height: 3.2rem; vertical-align: bottom; } .sign thead th { width: 26%; } .sign thead th:first-child { width: 32%; } .sign thead th:last-child { width: 16%; }
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Arial, sans-serif; } }
@media print { html { font-size: 9pt; } body { max-width: none; padding: 0 1pt; } .first { break-after: page; } h2, h3 { break-after: avoid; } thead { display: table-header-group; } tr { break-inside: avoid; } .scope, .sign, p { break-inside: avoid; } h2 + p.faint { break-after: avoid; } }
`.trim();
