import { CellReader } from "../../src/core/checks/cell-reader";
import type { RuleInput } from "../../src/core/checks/rule";
import { WorkbookView } from "../../src/core/checks/workbook-view";
import type { Claim } from "../../src/core/claims/claim";
import type { Narrative } from "../../src/core/claims/narrative";
import { parseAmount } from "../../src/core/money/parse-amount";
import { scanAmount } from "../../src/core/money/scan-amount";
import type { ReconciledClaim, Statement } from "../../src/core/reconcile/match";
import type { Relation, RelationSense, Term } from "../../src/core/relations/relation";
import { defaultSettings } from "../../src/core/settings";
import { readFigures } from "../../src/core/tables/read-figures";
import type { Table } from "../../src/core/tables/table";
import { columnNumber } from "../../src/core/workbook/cell-ref";
import { nothingBeside } from "../../src/core/workbook/package-facts";
import { SheetIndex } from "../../src/core/workbook/sheet-index";
import type { SheetSnapshot } from "../../src/core/workbook/snapshot";

/** A sheet drawn in words: one row a line, cells between bars, the first line the headers, £000 throughout. */
export interface Drawn {
  readonly table: readonly string[];
  /** `variance D2 = C2 - B2`; for a percentage `percent D2 = C2 / B2`. */
  readonly relations?: readonly string[];
  readonly claims?: readonly DrawnClaim[];
  readonly statements?: readonly Partial<Statement>[];
}

export interface DrawnClaim extends Partial<
  Pick<Claim, "direction" | "measure" | "negative" | "quote" | "paragraph">
> {
  readonly amount: string;
  readonly cell?: string;
  readonly verdict?: ReconciledClaim["verdict"];
}

/** Everything a rule looks at, for one drawn table on the sheet "Revenue" and its claims. */
export function ruleInput(drawn: Drawn): RuleInput {
  const sheet = drawSheet(drawn.table);
  const table = drawTable(sheet);
  const workbook = {
    name: "budget.xlsx",
    sheets: [sheet],
    names: [],
    losses: [],
    package: nothingBeside,
  };
  const narratives: Narrative[] = [{ name: "report.docx", paragraphs: [], losses: [] }];
  const relations = (drawn.relations ?? []).map((text, at) => relationOf(text, at, table));
  return {
    snapshots: [workbook],
    narratives,
    tables: [table],
    relations,
    failing: relations.filter(({ verdict }) => verdict === "wrong"),
    claims: (drawn.claims ?? []).map((claim, at) => claimOf(claim, at, table)),
    statements: (drawn.statements ?? []).map((statement, at) => ({
      id: `S${at + 1}`,
      kind: "movement",
      claims: [],
      cells: [],
      statement: "",
      verdict: "does-not-hold",
      difference: "0",
      explanation: "",
      ...statement,
    })),
    settings: defaultSettings,
    cells: new CellReader([{ workbook, tables: [table] }]),
    views: [new WorkbookView(workbook, [table])],
  };
}

function drawSheet(lines: readonly string[]): SheetSnapshot {
  return {
    name: "Revenue",
    visibility: "visible",
    hiddenColumns: [],
    merges: [],
    comments: [],
    protected: false,
    printArea: [],
    rows: lines.map((line, at) => ({
      row: at + 1,
      cells: line
        .split("|")
        .map((text, column) => ({
          column: column + 1,
          text: text.trim(),
          value: valueOf(text.trim()),
        }))
        .filter(({ text }) => text !== ""),
    })),
  };
}

function valueOf(text: string): string | number {
  const scan = scanAmount(text);
  if (scan === null || scan === "nil") return text;
  return Number(scan.digits) * (scan.negative ? -1 : 1) * (scan.percent ? 0.01 : 1);
}

function drawTable(sheet: SheetSnapshot): Table {
  const [head, ...body] = sheet.rows;
  const columns = (head?.cells ?? []).map(({ column, text }) => ({
    column,
    header: text,
    role: column === 1 ? ("label" as const) : ("other" as const),
  }));
  const bottom = sheet.rows.length;
  return {
    id: "T1",
    sheet: sheet.name,
    range: { top: 1, left: 1, bottom, right: columns.length },
    title: "",
    notes: [],
    unit: { currency: "GBP", scale: 1000, source: "title" },
    headerRows: [1],
    columns,
    rows: body.map(({ row, cells }) => ({
      row,
      label: cells[0]?.text ?? "",
      labels: [cells[0]?.text ?? ""],
      kind: "line",
      section: [],
      bold: false,
      indent: 0,
      hidden: false,
    })),
    figures: readFigures(
      new SheetIndex(sheet),
      body.map(({ row }) => row),
      columns.map(({ column }) => column),
    ),
  };
}

function termOf(cell: string, sign: 1 | -1 = 1): Term {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return {
    table: "T1",
    row: Number(row) - 2,
    column: columnNumber(letters) - 1,
    sign,
  };
}

function relationOf(text: string, at: number, { figures }: Table): Relation {
  const [, sense = "", target = "", sum = ""] = /^(.+?) ([A-Z]+\d+) = (.+)$/.exec(text) ?? [];
  const terms = [...sum.matchAll(/([+-])?\s*([A-Z]+\d+)/g)].map(([, sign, cell = ""]) =>
    termOf(cell, sign === "-" ? -1 : 1),
  );
  const value = ({ row, column, sign }: Term) => sign * figures.unitsAt(row, column);
  const percent = sense === "percent";
  const printed = value(termOf(target));
  const [part = 0, whole = 0] = terms.map(value);
  const computed = percent
    ? (100 * 10 ** figures.places * part) / whole
    : terms.reduce((all, term) => all + value(term), 0);
  const tolerance = percent ? 10 ** figures.places : 0;
  const difference = printed - computed;
  return {
    id: `R${at + 1}`,
    kind: percent
      ? "percent"
      : sense === "same figure"
        ? "carry"
        : sense === "total"
          ? "sum"
          : "difference",
    sense: sense as RelationSense,
    basis: "roles",
    target: termOf(target),
    terms,
    places: figures.places,
    printed,
    computed,
    difference,
    tolerance,
    verdict: Math.abs(difference) > tolerance ? "wrong" : "exact",
  };
}

function claimOf(drawn: DrawnClaim, at: number, { figures }: Table): ReconciledClaim {
  const parsed = parseAmount(drawn.amount);
  if (parsed === null || parsed === "nil") throw new Error(`Not an amount: ${drawn.amount}`);
  const amount = parsed.money.abs();
  const term = drawn.cell === undefined ? null : termOf(drawn.cell);
  const shown = term ? figures.unitsAt(term.row, term.column) * 1000 : 0;
  return {
    claim: {
      id: `C${at + 1}`,
      place: { kind: "document", line: at + 1 },
      start: 0,
      end: drawn.amount.length,
      narrative: 0,
      paragraphIndex: at,
      sentence: 0,
      paragraph: null,
      headings: [],
      quote: drawn.amount,
      amount,
      range: null,
      negative: parsed.money.isNegative,
      approximate: false,
      scaleImplied: false,
      direction: { value: "none", by: "stated" },
      measure: { value: "variance", by: "stated" },
      subject: { value: "", by: "implied" },
      period: null,
      ...("direction" in drawn && drawn.direction ? { direction: drawn.direction } : {}),
      ...(drawn.quote === undefined ? {} : { quote: drawn.quote }),
      ...(drawn.paragraph === undefined ? {} : { paragraph: drawn.paragraph }),
    },
    match: term && {
      parts: [term],
      value: String(shown),
      label: "Parks",
      confidence: 0.9,
      reasons: [],
    },
    alternatives: [],
    verdict: drawn.verdict ?? "does-not-reconcile",
    difference: term ? String(Number(amount.value) - Math.abs(shown)) : null,
    explanation: "",
  };
}
