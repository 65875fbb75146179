import type { Report } from "../../core/report";

/** A sheet, or one of its tables, as a unit is declared for it. */
export interface UnitPlace {
  readonly sheet: string;
  readonly table?: string;
  readonly name: string;
}

export interface SheetPlaces {
  readonly whole: UnitPlace;
  readonly parts: readonly UnitPlace[];
}

/** The sheets that hold tables, in their order. A table goes by its title, or where that is not its own by its first cell. */
export function unitPlaces(tables: Report["tables"]): readonly SheetPlaces[] {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet);
    const titles = own.map(({ title }) => title);
    return {
      whole: { sheet, name: sheet },
      parts: own.map(({ title, range }) => {
        const cell = range.split(":")[0] ?? range;
        const alone = title !== "" && titles.filter((one) => one.includes(title)).length === 1;
        const table = alone ? title : cell;
        return { sheet, table, name: `${sheet}, ${title === "" ? range : `${title} (${range})`}` };
      }),
    };
  });
}
