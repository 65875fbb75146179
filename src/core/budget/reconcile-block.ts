import { findClaims } from "../claims/find-claims";
import type { Narrative } from "../claims/narrative";
import { quotient } from "../money/exact-arithmetic";
import type { ReconciledClaim } from "../reconcile/match";
import { reconcile } from "../reconcile/reconcile";
import { relate } from "../relations/relate";
import { defaultSettings } from "../settings";
import { findTables } from "../tables/find-tables";
import type { Table } from "../tables/table";
import { resultNames } from "../wording";
import { placesOfBlock, snapshotOfBlock } from "./block-snapshot";
import type { Block, CellOutput } from "./broadcast";
import { Fault } from "./fault";
import { isEmpty, refuseErrors, type CellInput } from "./read-figure";
import { statedAmount } from "./stated-amount";

const heading = ["Amount", "Line", "Column", "Figure", "Difference", "Result"] as const;

/**
 * Holds the amounts that words state against one table with its headers: a heading, then a row for each amount
 * with the line and the column it was found in, its figure there, the difference and the result. Amounts,
 * figures and differences are in pounds (shares for percentages), signed by the words and as the table prints.
 * @param unit pounds in one unit of the table; read from its headings where it is left out.
 * @param places decimals that the table is printed with; as many as its figures hold, at most three, where left out.
 */
export function reconcileBlock(
  texts: readonly CellInput[],
  block: Block,
  unit: number | null = null,
  places: number | null = null,
): CellOutput[][] {
  const narrative = narrativeOf(texts);
  const snapshot = snapshotOfBlock("table", block, places ?? placesOfBlock(block));
  const read = relate(findTables(snapshot), snapshot);
  if (read.tables.length === 0)
    throw new Fault(
      "value",
      "table: no table was found; give its headings and the names of its lines too.",
    );
  const tables = unit === null ? read.tables : read.tables.map((table) => inUnit(table, unit));
  const { relations } = read;
  // Not a whole review: words inside the table itself and its own faults are not what was asked about.
  const { claims } = reconcile(findClaims([narrative]), tables, relations, defaultSettings, [
    narrative,
  ]);
  if (claims.length === 0) throw new Fault("not available", "The text states no amount.");
  return [[...heading], ...claims.map((one) => rowOf(one, tables, narrative))];
}

function narrativeOf(texts: readonly CellInput[]): Narrative {
  const words = texts.flatMap((text) => {
    refuseErrors(text, "text");
    if (isEmpty(text) || typeof text === "number") return [];
    if (typeof text !== "string") throw new Fault("value", "text: give words with amounts.");
    return text.split(/\r?\n/);
  });
  return {
    name: "text",
    losses: [],
    paragraphs: words.map((text, at) => ({
      text,
      place: { kind: "document", line: at + 1 },
      number: null,
      style: "body",
      level: 0,
    })),
  };
}

function inUnit(table: Table, scale: number): Table {
  return { ...table, unit: { currency: "GBP", scale, source: "note" } };
}

function rowOf(
  { claim, match, verdict, difference }: ReconciledClaim,
  tables: readonly Table[],
  narrative: Narrative,
): CellOutput[] {
  const money = statedAmount(claim);
  const percent = (claim.amount ?? claim.range?.low ?? claim.range?.high)?.unit === "percent";
  const value = (text: string) => (percent ? quotient(Number(text), 100) : Number(text));
  const part = match?.parts.length === 1 ? match.parts[0] : undefined;
  const table = tables.find(({ id }) => id === part?.table);
  const said = narrative.paragraphs[claim.paragraphIndex]?.text.slice(claim.start, claim.end) ?? "";
  return [
    money ? value(money.value) : said,
    (part && table?.rows[part.row]?.label) ?? match?.label ?? "",
    (part && table?.columns[part.column]?.header) ?? "",
    match ? value(match.value) : "",
    match && difference !== null ? value(difference) : "",
    verdict === "not-in-tables" ? "not in the table" : resultNames[verdict],
  ];
}
