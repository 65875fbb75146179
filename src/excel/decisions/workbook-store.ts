import type { Decisions } from "../../core/decisions";
import {
  decisionNamespace,
  readDecisionPart,
  writeAsidePart,
  writeDecisionPart,
} from "../../files/decisions/decision-part";
import { loadDecisions, type LoadedDecisions } from "../../files/decisions/load-decisions";
import type { DecisionStore } from "./decision-store";

/** Keeps decisions in a custom XML part, which travels with the workbook and changes no cell. */
export class WorkbookStore implements DecisionStore {
  load(): Promise<LoadedDecisions> {
    return Excel.run(async (context) => {
      const parts = await listParts(context);
      return loadDecisions(parts.map(({ xml }) => xml));
    });
  }

  /** One part of ours stays; a newer version's is never touched, a damaged one is put aside whole. */
  update(change: (before: Decisions) => Decisions): Promise<Decisions> {
    return Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const parts = await listParts(context);
      const decisions = change(loadDecisions(parts.map(({ xml }) => xml)).decisions);
      let written = false;
      for (const { part, xml } of parts) {
        const { kind } = readDecisionPart(xml);
        if (kind === "newer") continue;
        if (kind === "damaged") customXmlParts.add(writeAsidePart(xml));
        if (kind === "read" && !written) {
          part.setXml(writeDecisionPart(decisions));
          written = true;
        } else part.delete();
      }
      if (!written) customXmlParts.add(writeDecisionPart(decisions));
      await context.sync();
      return decisions;
    });
  }
}

interface StoredPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

async function listParts(context: Excel.RequestContext): Promise<readonly StoredPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(decisionNamespace);
  parts.load("items/id");
  await context.sync();
  if (parts.items.length === 0) return [];
  const found = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return found.map(({ part, xml }) => ({ part, xml: xml.value }));
}
