import { clearFlags } from "../flags/clear-flags";
import { recordTitle } from "../../core/record/is-record-sheet";
import { ownNamespaces } from "../../files/traces/part-trace";
import { listTraces } from "./list-traces";
import type { TracesGone } from "../../files/traces/trace";

/**
 * Takes out of the open workbook all that Crosscast has left in it: decisions and settings of any version, flags,
 * and sheets that hold a record. What is protected is left and said.
 */
export async function removeTraces(): Promise<TracesGone> {
  const before = await listTraces();
  const flags = await clearFlags();
  const records = await removeParts();
  const after = new Set((await listTraces()).map(({ what }) => what));
  return {
    gone: before.filter(({ what }) => !after.has(what)),
    left: [
      ...flags.left.map(({ sheet, why }) => ({
        what: `flags on “${sheet}”`,
        why:
          why === "protected"
            ? "the sheet is protected: take the protection off (Review, Unprotect Sheet) and do this again"
            : "Excel does not hand over its conditional formats: clear them by hand (Home, Conditional Formatting)",
      })),
      ...records,
    ],
  };
}

/** Custom XML parts and record sheets. Gives what could not be taken out. */
function removeParts(): Promise<TracesGone["left"]> {
  return Excel.run(async (context) => {
    const { customXmlParts, worksheets, protection } = context.workbook;
    customXmlParts.load("items/id,items/namespaceUri");
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    for (const part of customXmlParts.items)
      if (part.namespaceUri.startsWith(ownNamespaces)) part.delete();
    const heads = worksheets.items.map((sheet) => sheet.getRange("A1").load("values"));
    await context.sync();
    const records = worksheets.items.filter((_, at) => heads[at]?.values[0]?.[0] === recordTitle);
    if (records.length === 0) return [];
    if (protection.protected)
      return records.map(({ name }) => ({
        what: `the sheet “${name}”`,
        why: "the workbook’s structure is protected: take the protection off (Review, Protect Workbook) and delete it",
      }));
    for (const sheet of records) sheet.delete();
    await context.sync();
    return [];
  });
}
