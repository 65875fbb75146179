import { makeCell } from "../../core/workbook/make-cell";
import type { CellSnapshot } from "../../core/workbook/snapshot";
import { compileFormat, type ShownAs } from "../../files/workbook/format/compile-format";
import { loadLibrary, type Library } from "../../files/workbook/library/load-library";
import type { CellBlock } from "../reading/book-outline";

/** A cell with the row it stands in. */
export interface PlacedCell {
  readonly row: number;
  readonly cell: CellSnapshot;
}

/** Excel gives an error as its text; nobody types one of these as a word. */
const errorText =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** Turns cells as Excel gives them into cells of a snapshot. Remembers number formats from block to block. */
export class CellBuilder {
  readonly #shown = new Map<string, ShownAs>();

  async build(block: CellBlock): Promise<PlacedCell[]> {
    const formats = await this.#formatsOf(block.formats);
    const bold = new Set(block.bold);
    const indents = new Map(block.indents);
    return block.rows.map((row, entry) => {
      const value = block.values[entry] ?? "";
      const code = block.formats[block.formatOf[entry] ?? 0] ?? "General";
      const shown = formats.get(code);
      const error = typeof value === "string" && errorText.test(value) ? value : undefined;
      const indent = indents.get(entry);
      const date = typeof value === "number" && shown?.date ? true : undefined;
      const cell = makeCell(
        block.columns[entry] ?? 0,
        value,
        seen(block.texts[entry] ?? null, value, shown),
        block.formulas[entry] ?? undefined,
        code === "General" ? undefined : code,
        bold.has(entry),
        (indent ?? error ?? date) === undefined ? undefined : { indent, error, date },
      );
      return { row, cell };
    });
  }

  /** How the formats of a block look; the library is only fetched where one is not General. */
  async #formatsOf(codes: readonly string[]): Promise<ReadonlyMap<string, ShownAs>> {
    let library: Library["SSF"] | null = null;
    for (const code of codes)
      if (code !== "General" && !this.#shown.has(code)) {
        library ??= (await loadLibrary()).SSF;
        this.#shown.set(code, compileFormat(code, library));
      }
    return this.#shown;
  }
}

/** What a reader sees. A column too narrow shows only hashes on the screen; its figure is meant all the same. */
function seen(
  text: string | null,
  value: string | number | boolean,
  shown: ShownAs | undefined,
): string {
  if (text === null) return String(value);
  if (typeof value === "number" && /^#+$/.test(text))
    return shown ? shown.number(value) : String(value);
  return text;
}
