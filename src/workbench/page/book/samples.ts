/** The samples in `assets/samples`, each a workbook with its report. */
export const samples = [
  { folder: "clackmannanshire-2017", title: "A council’s finance report of 2017" },
  { folder: "planted-errors", title: "An invented council, with errors planted" },
] as const;
