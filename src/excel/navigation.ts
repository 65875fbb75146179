import { parseAreas } from "./reading/parse-areas";
import type { Shown } from "./port";

/** How many steps back are remembered. */
const mostSteps = 50;

interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Moves the selection about, and back. Never writes. */
export class Navigation {
  /** Null where the person was nowhere that can be gone back to. */
  readonly #places: (Place | null)[] = [];

  async show(ref: string): Promise<Shown> {
    const target = readRef(ref);
    if (!target) return "gone";
    const from = await whereNow();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet);
      sheet.load("visibility");
      const range = sheet.getRange(target.address);
      range.load("rowHidden,columnHidden");
      await context.sync();
      if (sheet.isNullObject) return "gone";
      if (sheet.visibility !== "Visible") return "hidden sheet";
      sheet.activate();
      range.select();
      await context.sync();
      this.#places.push(from);
      if (this.#places.length > mostSteps) this.#places.shift();
      return range.rowHidden === false && range.columnHidden === false ? "shown" : "hidden cell";
    });
  }

  /** @throws Error where that place is no longer there to go to. */
  async back(): Promise<void> {
    const place = this.#places.pop();
    if (!place) return;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject || sheet.visibility !== "Visible")
        throw new Error(`“${place.sheet}” is no longer there, or is hidden.`);
      sheet.activate();
      sheet.getRange(place.address).select();
      await context.sync();
    });
  }
}

/** Where the person is: of several areas the first. Null while a chart or a picture is selected, which is no place to go back to. */
async function whereNow(): Promise<Place | null> {
  try {
    return await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRanges().areas.getItemAt(0);
      selected.load("address,worksheet/name");
      await context.sync();
      const { address, worksheet } = selected;
      return { sheet: worksheet.name, address: address.slice(address.lastIndexOf("!") + 1) };
    });
  } catch {
    return null;
  }
}

/** A reference to a cell or a block, with its sheet. */
function readRef(ref: string): { readonly sheet: string; readonly address: string } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z\d:]+)$/.exec(ref.trim());
  const address = match?.[3] ?? "";
  if (!match || parseAreas(address).length !== 1) return null;
  return { sheet: (match[1] ?? match[2] ?? "").replace(/''/g, "'"), address };
}
