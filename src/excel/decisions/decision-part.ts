import { noDecisions, type Decisions } from "../../core/decisions";
import { readDecisions } from "./read-decisions";

/** Names our part among the custom XML parts of a workbook. An address as names are, not one to visit. */
export const decisionNamespace = "urn:crosscast:decisions";
/** A part of ours that could not be read is kept under this name, for a person to look into. */
const asideNamespace = "urn:crosscast:decisions:set-aside";

/** Raised when a reader of an older version would misunderstand what is written. */
const version = 1;

export type DecisionPart =
  | { readonly kind: "read"; readonly decisions: Decisions }
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "damaged" };

/** The part's XML. The JSON inside holds no `>` of its own, so nothing in it can end the section. */
export function writeDecisionPart(decisions: Decisions): string {
  const json = JSON.stringify(decisions).replace(/>/g, "\\u003e");
  return `<crosscast xmlns="${decisionNamespace}" version="${version}"><decisions><![CDATA[${json}]]></decisions></crosscast>`;
}

/** Reads the part's XML. What a person could have changed by hand is checked field by field. */
export function readDecisionPart(xml: string): DecisionPart {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.localName !== "crosscast" || root.namespaceURI !== decisionNamespace)
    return { kind: "damaged" };
  const written = Number(root.getAttribute("version"));
  if (!Number.isInteger(written) || written < 1) return { kind: "damaged" };
  if (written > version) return { kind: "newer", version: written };
  const json = root.getElementsByTagNameNS(decisionNamespace, "decisions")[0]?.textContent ?? "";
  try {
    const decisions = readDecisions(JSON.parse(json));
    return decisions ? { kind: "read", decisions } : { kind: "damaged" };
  } catch {
    return { kind: "damaged" };
  }
}

/** A damaged part's text under another name, whole. */
export function writeAsidePart(xml: string): string {
  const text = xml.replace(/[&<>]/g, (c) => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : "&gt;"));
  return `<crosscast xmlns="${asideNamespace}">${text}</crosscast>`;
}

/** Two parts come together where workbooks were merged; of two decisions on one thing the later counts. */
export function joinDecisions(all: readonly Decisions[]): Decisions {
  return all.reduce(
    (joined, one) => ({
      findings: later(joined.findings, one.findings),
      amounts: later(joined.amounts, one.amounts),
      owners: { ...joined.owners, ...one.owners },
      picks: later(joined.picks, one.picks),
    }),
    noDecisions,
  );
}

function later<Made extends { readonly at: string }>(
  one: Readonly<Record<string, Made>> = {},
  other: Readonly<Record<string, Made>> = {},
): Readonly<Record<string, Made>> {
  const joined: Record<string, Made> = { ...one };
  for (const [key, made] of Object.entries(other)) {
    const before = joined[key];
    if (!before || before.at <= made.at) joined[key] = made;
  }
  return joined;
}
