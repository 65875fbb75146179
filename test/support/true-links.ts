import type { ReportClaim } from "../../src/core/report/report-claim";

interface TruePlace {
  readonly table: string;
  readonly row_index: number;
  readonly column: string;
}

/** What the annotated reports hold, as far as links are concerned. */
export interface Truth {
  readonly text: string;
  readonly claims: readonly {
    readonly quote: string;
    readonly amount: string | null;
    readonly occurrence?: number;
    readonly ambiguous?: boolean;
    readonly derived?: boolean;
    readonly matches?: TruePlace | null;
    readonly also?: readonly TruePlace[];
  }[];
  readonly cells: Readonly<
    Record<
      string,
      { readonly sheet: string; readonly columns: readonly string[]; readonly firstRow: number }
    >
  >;
  readonly tables: readonly {
    readonly id: string;
    readonly columns: readonly { readonly name: string }[];
  }[];
  readonly arithmetic: readonly (TruePlace & {
    readonly relation: string;
    readonly operands?: readonly TruePlace[];
  })[];
}

/** A link to one cell that was given, how sure it was, and whether the annotation has the same. */
export interface JudgedLink {
  readonly quote: string;
  readonly confidence: number;
  readonly right: boolean;
}

/** Holds every link to a single cell against the annotation; amounts that it calls ambiguous are left out. */
export function judgeLinks(truth: Truth, claims: readonly ReportClaim[]): JudgedLink[] {
  const { whole, offset } = collapse(truth.text);
  const place = ({ table, row_index, column }: TruePlace): string => {
    const where = truth.cells[table];
    const columns = truth.tables.find(({ id }) => id === table)?.columns ?? [];
    const letter = where?.columns[columns.findIndex(({ name }) => name === column)];
    return `${where?.sheet}!${letter}${(where?.firstRow ?? 0) + row_index}`;
  };
  const twins = truth.arithmetic
    .filter(({ relation }) => relation === "carry")
    .map((one) => [place(one), ...(one.operands ?? []).map(place)]);
  const spans = claims.flatMap((claim) =>
    claim.source.kind === "document"
      ? [
          {
            claim,
            from: offset(claim.source.line, claim.source.start),
            to: offset(claim.source.line, claim.source.end),
          },
        ]
      : [],
  );
  return truth.claims.flatMap((one) => {
    const at = nth(whole, one.quote.replace(/\s+/g, " ").trim(), one.occurrence ?? 1);
    const amount = (one.amount ?? "").replace(/[()£]/g, "");
    const start = at + Math.max(0, one.quote.replace(/\s+/g, " ").trim().indexOf(amount));
    const claim = spans.find(({ from, to }) => from < start + amount.length && to > start)?.claim;
    const cell = claim?.match?.cell;
    if (at < 0 || !claim?.match || cell === undefined || one.ambiguous || one.derived) return [];
    const given = cell.replace(/'/g, "");
    const right = [...(one.matches ? [one.matches] : []), ...(one.also ?? [])].map(place);
    const alike = twins.filter((group) => group.some((cell) => right.includes(cell))).flat();
    return [
      {
        quote: one.quote,
        confidence: claim.match.confidence,
        right: [...right, ...alike].includes(given),
      },
    ];
  });
}

function nth(whole: string, words: string, occurrence: number): number {
  let at = -1;
  for (let count = 0; count < occurrence; count++) at = whole.indexOf(words, at + 1);
  return at;
}

/** The text with its white space collapsed, and where a line's column stands in it. */
function collapse(text: string) {
  let whole = "";
  const starts = text.split(/\r?\n/).map((line) => {
    const offsets: number[] = [];
    for (const character of line.split("")) {
      offsets.push(whole.length);
      const written = /\s/.test(character) ? " " : character;
      if (written !== " " || (whole !== "" && !whole.endsWith(" "))) whole += written;
    }
    offsets.push(whole.length);
    if (!whole.endsWith(" ")) whole += " ";
    return offsets;
  });
  return {
    whole,
    offset: (line: number, column: number): number => starts[line - 1]?.[column] ?? -1,
  };
}
