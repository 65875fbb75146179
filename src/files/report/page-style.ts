/** The look of the page: system type, light and dark, A4 when printed. Nothing is told by colour alone. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --faint: #57606a; --paper: #fff; --line: #c9d1d9; --panel: #f6f8fa; --bad: #a40e26; --warn: #7a4b00; --good: #0a5c2b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --faint: #9aa4af; --paper: #0d1117; --line: #3d444d; --panel: #161b22; --bad: #ff9492; --warn: #f0b65f; --good: #6fdd8b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 2px solid var(--line); padding-bottom: .25rem; } h3 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .35rem 0; } .faint { color: var(--faint); }
.head { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem; font-size: 1.05rem; }
.finding { border: 1px solid var(--line); border-left: .35rem solid var(--faint); border-radius: .3rem; padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid; }
.error { border-left-color: var(--bad); } .warning { border-left-color: var(--warn); }
.mark { font-weight: 700; text-transform: uppercase; font-size: .8rem; letter-spacing: .03em; } .error .mark { color: var(--bad); } .warning .mark { color: var(--warn); }
.rows { overflow-x: auto; } table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); } thead th { background: var(--panel); } tbody th { font-weight: 400; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.place { white-space: normal; min-width: 7rem; }
.evidence { display: flex; flex-wrap: wrap; gap: .3rem .5rem; margin: .5rem 0 0; font-size: .88rem; } .evidence div { border: 1px solid var(--line); border-radius: .25rem; padding: .05rem .45rem; background: var(--panel); } .evidence dt, .evidence dd { display: inline; margin: 0; } .evidence dt { color: var(--faint); } .evidence dd { font-weight: 600; font-variant-numeric: tabular-nums; } ul { margin: .35rem 0; padding-left: 1.3rem; } a { color: inherit; }
blockquote { margin: .35rem 0 .35rem 1rem; border-left: 2px solid var(--line); padding-left: .75rem; }
footer { margin-top: 2rem; font-size: .85rem; color: var(--faint); border-top: 1px solid var(--line); padding-top: .5rem; }
@page { size: A4; margin: 16mm 14mm; }
@media print { :root { color-scheme: light; --ink: #000; --faint: #444; --paper: #fff; --line: #999; --panel: #f3f3f3; --bad: #8a0c20; --warn: #5c3900; --good: #064420; } html { font-size: 9.5pt; } body { max-width: none; padding: 0; } .finding { margin: .5rem 0; padding: .45rem .7rem; } h2 { break-after: avoid; } thead { display: table-header-group; } tr { break-inside: avoid; } .rows { overflow: visible; } }
`.trim();
