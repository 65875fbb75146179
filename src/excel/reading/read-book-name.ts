/** The workbook's file name without its folder. */
export function readBookName(): Promise<string> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    await context.sync();
    return workbook.name;
  });
}
