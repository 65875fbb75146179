import { supports } from "../reading/supports";

/** A sheet by its id, or null where only the list of sheets changed. */
export type Changed = (sheet: string) => void;

/**
 * Hears every change that could make a result stale, registered in one request. Typing does not tell of
 * cells that were recalculated (OfficeDev/office-js 3899), so calculation is heard too. Handlers end with
 * the page that registered them.
 */
export async function listenForChanges(changed: Changed): Promise<void> {
  const hear = (event: { readonly worksheetId: string }): Promise<void> => {
    changed(event.worksheetId);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hear);
    worksheets.onCalculated.add(hear);
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    // Renamed, moved, hidden and shown sheets are heard of where this Excel tells.
    if (supports("ExcelApi", "1.17")) {
      worksheets.onNameChanged.add(hear);
      worksheets.onMoved.add(hear);
      worksheets.onVisibilityChanged.add(hear);
    }
    if (supports("ExcelApi", "1.11")) worksheets.onRowHiddenChanged.add(hear);
    await context.sync();
  });
}
