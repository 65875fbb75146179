import { sayLapsed } from "../../core/decisions/say-lapsed";
import { partsOf, type Outcome, type Part } from "../../core/outcome";
import { ruleTitle } from "../../core/checks/rule-title";
import type { Evidence, Finding } from "../../core/finding";
import { findingPlace } from "../../core/finding-place";
import type { ReconciledClaim } from "../../core/reconcile/match";
import { sayAmounts, sayFindings, saySums, sayTables } from "../../core/wording";
import { amountPlace, byPlace, outlineOf, suggestionsFor, writtenAmount } from "./outline";
import type { Rewrite } from "../../core/rewrites/rewrite";
import { rewritePlace, sayRewritten } from "../../core/rewrites/say-rewrite";
import { wrapText } from "./wrap-text";

/** How emphasis is shown; plain text where nothing is given. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly good: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string) => text;
const plain: Paint = { strong: same, bad: same, warn: same, good: same, faint: same };

/** Figures of a finding shown in full; a longer list says how many more there are. */
const shown = 12;

/** The report that a person reads in a terminal: coverage, then findings worst first, then what is not known. */
export function writeText(outcome: Outcome, width = 100, paint: Paint = plain): string {
  return partsOf(outcome)
    .map((part) => writePart(part, Math.max(60, Math.min(width, 110)), paint))
    .join(`\n${"═".repeat(Math.min(width, 60))}\n\n`);
}

function writePart(part: Part, width: number, paint: Paint): string {
  const { reviewed, title } = part;
  const { narratives, coverage, summary, unchecked } = reviewed;
  const outline = outlineOf(part);
  const named = [...new Set(narratives.map(({ name }) => name))].filter((name) => name !== title);
  const head = named.length > 0 ? `${title} against ${named.join(", ")}` : title;
  const tone = outline.errors.length > 0 ? paint.bad : paint.good;
  const blocks = [
    paint.strong(head),
    [
      wrapText(sayAmounts(coverage), width, "  "),
      wrapText(saySums(coverage), width, "  "),
      ...(coverage.narrativeTables ? [wrapText(sayTables(coverage), width, "  ")] : []),
      tone(wrapText(sayFindings(summary, outline.accepted.length), width, "  ")),
    ].join("\n"),
    ...findingBlocks("To put right", outline.errors, part, width, paint, paint.bad),
    ...findingBlocks("To look at", outline.warnings, part, width, paint, paint.warn),
    ...findingBlocks("To note", outline.notes, part, width, paint, paint.strong),
    ...rewriteBlock(reviewed.rewrites, width, paint),
    ...amountBlock(
      "Unclear: these could not be told apart, please check by eye",
      outline.unclear,
      part,
      width,
      paint,
    ),
    ...amountBlock("Agree but for rounding", outline.rounding, part, width, paint),
    ...elsewhereBlock(outline.elsewhere, part, width, paint),
    ...acceptedBlock(outline.accepted, width, paint),
    ...listBlock(
      "Not checked",
      unchecked.map(({ what, why }) => `${what}: ${why}.`),
      width,
      paint,
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function findingBlocks(
  title: string,
  findings: readonly Finding[],
  part: Part,
  width: number,
  paint: Paint,
  tone: (text: string) => string,
): string[] {
  if (findings.length === 0) return [];
  return [
    tone(`${title.toUpperCase()} (${String(findings.length)})`),
    ...findings.map((finding) => findingBlock(finding, part, width, paint)),
  ];
}

function findingBlock(finding: Finding, part: Part, width: number, paint: Paint): string {
  const more = "      ";
  return [
    `  ${paint.strong(`${finding.id}  ${findingPlace(finding)}`)}  ${paint.faint(ruleTitle(finding.rule))}`,
    wrapText(finding.message, width, more),
    wrapText(`Figures: ${evidenceLine(finding.evidence)}`, width, `${more}  `, more),
    ...(finding.lapsed ? [wrapText(sayLapsed(finding.lapsed), width, `${more}  `, more)] : []),
    ...finding.consequences.map((text) => wrapText(`Also: ${text}`, width, `${more}  `, more)),
    wrapText(`To do: ${finding.advice}`, width, `${more}  `, more),
    ...suggestionsFor(finding, part).map((text) =>
      wrapText(`Suggested wording: “${text}”`, width, `${more}  `, more),
    ),
  ].join("\n");
}

function evidenceLine(evidence: readonly Evidence[]): string {
  const listed = evidence.slice(0, shown).map(({ ref, text }) => `${ref} “${text}”`);
  const rest = evidence.length - listed.length;
  return listed.join("; ") + (rest > 0 ? `; and ${String(rest)} more` : "");
}

function amountBlock(
  title: string,
  amounts: readonly ReconciledClaim[],
  part: Part,
  width: number,
  paint: Paint,
): string[] {
  return listBlock(
    title,
    amounts.map((one) => `${amountPlace(one, part)} “${one.claim.quote}”: ${one.explanation}`),
    width,
    paint,
  );
}

/** Amounts that no table holds need a source of their own, not an explanation each: place by place. */
function elsewhereBlock(
  amounts: readonly ReconciledClaim[],
  part: Part,
  width: number,
  paint: Paint,
): string[] {
  if (amounts.length === 0) return [];
  const lines = byPlace(amounts, part).map(({ place, amounts: here }) =>
    wrapText(`${place}: ${here.map(writtenAmount).join(", ")}`, width, "    ", "  - "),
  );
  const title = `Not in the workbook: these need a source elsewhere (${String(amounts.length)})`;
  return [[paint.strong(title), ...lines].join("\n")];
}

/** The list that was asked for is shown also where it is empty. */
function rewriteBlock(
  rewrites: readonly Rewrite[] | undefined,
  width: number,
  paint: Paint,
): string[] {
  if (!rewrites) return [];
  const more = "    ";
  const told = rewrites.map((one) =>
    [
      wrapText(rewritePlace(one), width, more, "  - "),
      ...one.amounts.map((amount) => wrapText(sayRewritten(amount), width, `${more}  `, more)),
      wrapText(`As it stands: ${one.before}`, width, `${more}  `, more),
      one.after === null
        ? wrapText(`To be written by hand: ${one.why}.`, width, `${more}  `, more)
        : wrapText(`Write: ${one.after}`, width, `${more}  `, more),
    ].join("\n"),
  );
  return [
    [
      paint.strong(`Sentences to rewrite since the earlier version (${String(rewrites.length)})`),
      ...told,
    ].join("\n"),
  ];
}

function acceptedBlock(findings: readonly Finding[], width: number, paint: Paint): string[] {
  return listBlock(
    "Accepted with a reason",
    findings.map(
      ({ id, message, decision }) =>
        `${id} ${message} Accepted by ${decision?.by ?? ""}: ${decision?.reason ?? ""}`,
    ),
    width,
    paint,
  );
}

function listBlock(title: string, lines: readonly string[], width: number, paint: Paint): string[] {
  if (lines.length === 0) return [];
  return [
    [
      paint.strong(`${title} (${String(lines.length)})`),
      ...lines.map((line) => wrapText(line, width, "    ", "  - ")),
    ].join("\n"),
  ];
}
