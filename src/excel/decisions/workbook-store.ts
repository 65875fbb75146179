import { noDecisions, type Decisions } from "../../core/decisions";
import {
  decisionNamespace,
  joinDecisions,
  readDecisionPart,
  writeAsidePart,
  writeDecisionPart,
} from "./decision-part";
import type { DecisionStore, LoadedDecisions } from "./decision-store";

const newerNote =
  "This workbook holds decisions that a newer version of Crosscast wrote. They are kept as they are, but this version cannot show them. Ask for Crosscast to be updated";
const damagedNote =
  "Earlier decisions in this workbook could not be read and are not shown. They are kept in the workbook, beside those you take now";

/** Keeps decisions in a custom XML part, which travels with the workbook and changes no cell. */
export class WorkbookStore implements DecisionStore {
  load(): Promise<LoadedDecisions> {
    return Excel.run(async (context) => {
      const parts = (await listParts(context)).map(({ xml }) => readDecisionPart(xml));
      const read = parts.flatMap((part) => (part.kind === "read" ? [part.decisions] : []));
      return {
        decisions: read.length === 0 ? noDecisions : joinDecisions(read),
        notes: [
          ...(parts.some(({ kind }) => kind === "newer") ? [newerNote] : []),
          ...(parts.some(({ kind }) => kind === "damaged") ? [damagedNote] : []),
        ],
      };
    });
  }

  /** One part of ours stays; a newer version's is never touched, a damaged one is put aside whole. */
  save(decisions: Decisions): Promise<void> {
    return Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      let written = false;
      for (const { part, xml } of await listParts(context)) {
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
