import type { Decisions } from "../../core/decisions";
import { parseXml, type XmlElement } from "../workbook/xml/xml-element";
import { readDecisions } from "./read-decisions";

/** Names our part among the custom XML parts of a workbook. An address as names are, not one to visit. */
export const decisionNamespace = "urn:crosscast:decisions";
/** A part of ours that could not be read is kept under this name, for a person to look into. */
export const asideNamespace = "urn:crosscast:decisions:set-aside";

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
export function readDecisionPart(xml: string | Uint8Array): DecisionPart {
  try {
    const root = parseXml(typeof xml === "string" ? new TextEncoder().encode(xml) : xml);
    if (root.name !== "crosscast" || !declares(root, decisionNamespace)) return { kind: "damaged" };
    const written = Number(root.attributes.get("version"));
    if (!Number.isInteger(written) || written < 1) return { kind: "damaged" };
    if (written > version) return { kind: "newer", version: written };
    const json = root.children.find(({ name }) => name === "decisions")?.text ?? "";
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

function declares({ attributes }: XmlElement, namespace: string): boolean {
  return [...attributes.values()].includes(namespace);
}
