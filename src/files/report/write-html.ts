import { ruleTitle } from "../../core/checks/rule-title";
import { sayLapsed } from "../../core/decisions/say-lapsed";
import type { Finding } from "../../core/finding";
import { findingPlace } from "../../core/finding-place";
import { partsOf, type Outcome, type Part } from "../../core/outcome";
import type { ReconciledClaim } from "../../core/reconcile/match";
import { resultNames, sayAmounts, sayFindings, saySums, sayTables } from "../../core/wording";
import { rewritePlace, sayRewritten } from "../../core/rewrites/say-rewrite";
import { escapeMarkup as safe } from "./escape-markup";
import { amountPlace, outlineOf, suggestionsFor } from "./outline";
import { pageStyle } from "./page-style";

/** The outcome as one page that needs nothing else: no script, no picture, no network. Prints on A4. */
export function writeHtml(outcome: Outcome): string {
  const parts = partsOf(outcome);
  const [only] = parts;
  const title = parts.length === 1 && only ? only.title : `${String(parts.length)} workbooks`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Crosscast: ${safe(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${parts.map(writePart).join("\n")}
</main>
<footer><p>Crosscast agrees figures with one another. It does not test the ledger, the forecast or anyone’s judgement.</p></footer>
</body>
</html>
`;
}

function writePart(part: Part): string {
  const { title, reviewed } = part;
  const outline = outlineOf(part);
  const names = [...new Set(reviewed.narratives.map(({ name }) => name))].filter(
    (name) => name !== title,
  );
  const head = [
    sayAmounts(reviewed.coverage),
    saySums(reviewed.coverage),
    ...(reviewed.coverage.narrativeTables ? [sayTables(reviewed.coverage)] : []),
    sayFindings(reviewed.summary, outline.accepted.length),
  ];
  return [
    `<h1>${safe(title)}</h1>`,
    names.length > 0 ? `<p class="faint">against ${safe(names.join(", "))}</p>` : "",
    `<div class="head">${head.map((line) => `<p>${safe(line)}</p>`).join("")}</div>`,
    findings("To put right", outline.errors, part),
    findings("To look at", outline.warnings, part),
    findings("To note", outline.notes, part),
    rewrites(part),
    amounts(
      "Unclear",
      "These could not be told apart. Please check them by eye.",
      outline.unclear,
      part,
    ),
    amounts("Every amount in the narrative", "", reviewed.claims, part),
    findings("Accepted with a reason", outline.accepted, part),
    unchecked(part),
  ]
    .filter(Boolean)
    .join("\n");
}

function findings(title: string, list: readonly Finding[], part: Part): string {
  if (list.length === 0) return "";
  return `<section>\n<h2>${safe(title)} (${String(list.length)})</h2>\n${list.map((one) => finding(one, part)).join("\n")}\n</section>`;
}

const marks: Readonly<Record<Finding["severity"], string>> = {
  error: "Error",
  warning: "Warning",
  info: "Note",
};

function finding(one: Finding, part: Part): string {
  const evidence = one.evidence
    .map(({ ref, text }) => `<div><dt>${safe(ref)}</dt> <dd>${safe(text)}</dd></div>`)
    .join("");
  const also = one.consequences.map((text) => `<li>${safe(text)}</li>`).join("");
  const suggested = suggestionsFor(one, part)
    .map(
      (text) =>
        `<p><strong>Suggested wording:</strong></p><blockquote>${safe(text)}</blockquote>\n`,
    )
    .join("");
  const { decision } = one;
  return `<article class="finding ${one.severity}">
<h3><span class="mark">${marks[one.severity]}</span> ${safe(one.id)} · ${safe(findingPlace(one))} · ${safe(ruleTitle(one.rule))}</h3>
<p>${safe(one.message)}</p>
${one.lapsed ? `<p><strong>Accepted before:</strong> ${safe(sayLapsed(one.lapsed))}</p>\n` : ""}${also ? `<p>The same fault also shows here:</p><ul>${also}</ul>` : ""}
<p><strong>To do:</strong> ${safe(one.advice)}</p>
${suggested}${decision ? `<p><strong>Accepted</strong> by ${safe(decision.by)}: ${safe(decision.reason)}</p>` : ""}
<dl class="evidence" aria-label="Figures used">${evidence}</dl>
</article>`;
}

function amounts(
  title: string,
  lead: string,
  list: readonly ReconciledClaim[],
  part: Part,
): string {
  if (list.length === 0) return "";
  const rows = list
    .map((one) => {
      const cell = one.match?.parts.map((term) => part.reviewed.cells.address(term)).join(", ");
      return `<tr><th scope="row" class="place">${safe(amountPlace(one, part))}</th><td>${safe(one.claim.quote)}</td><td>${resultNames[one.verdict]}</td><td>${safe(cell ?? "–")}</td><td>${safe(one.explanation)}</td></tr>`;
    })
    .join("\n");
  return `<section>
<h2>${safe(title)} (${String(list.length)})</h2>
${lead ? `<p>${safe(lead)}</p>` : ""}
<div class="rows"><table><thead><tr><th scope="col">Where</th><th scope="col">Words</th><th scope="col">Result</th><th scope="col">Cell</th><th scope="col">Why</th></tr></thead><tbody>
${rows}
</tbody></table></div>
</section>`;
}

function rewrites({ reviewed }: Part): string {
  const list = reviewed.rewrites;
  if (!list) return "";
  const told = list
    .map(
      (one) => `<article class="finding">
<h3>${safe(rewritePlace(one))}</h3>
${one.amounts.map((amount) => `<p>${safe(sayRewritten(amount))}</p>`).join("\n")}
<p><strong>As it stands:</strong> ${safe(one.before)}</p>
${one.after === null ? `<p><strong>To be written by hand:</strong> ${safe(one.why)}.</p>` : `<p><strong>Write:</strong></p><blockquote>${safe(one.after)}</blockquote>`}
</article>`,
    )
    .join("\n");
  return `<section>\n<h2>Sentences to rewrite since the earlier version (${String(list.length)})</h2>\n${told}\n</section>`;
}

function unchecked({ reviewed }: Part): string {
  const list = reviewed.unchecked;
  if (list.length === 0) return "";
  const rows = list.map(({ what, why }) => `<li>${safe(what)}: ${safe(why)}.</li>`).join("\n");
  return `<section>\n<h2>Not checked (${String(list.length)})</h2>\n<ul>${rows}</ul>\n</section>`;
}
