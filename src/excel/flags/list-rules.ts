/** The conditional formats of a sheet, as far as Excel hands them over. */
export interface SheetRules {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly protected: boolean;
  readonly formats: readonly Excel.ConditionalFormat[];
}

/** Every sheet with its conditional formats, in two requests. Nothing of a rule but its kind is read. */
export async function listRules(context: Excel.RequestContext): Promise<readonly SheetRules[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const found = worksheets.items.map((sheet) =>
    sheet.getRange().conditionalFormats.load("items/id,items/type"),
  );
  await context.sync();
  return worksheets.items.map((sheet, at) => ({
    sheet,
    name: sheet.name,
    protected: sheet.protection.protected,
    formats: found[at]?.items ?? [],
  }));
}
