// node test/support/samples/make-samples.mjs   writes the workbooks and reports of assets/samples, the same bytes every time
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { clackmannanshire } from "./clackmannanshire-2017.mjs";
import { nextMonth } from "./next-month.mjs";
import { planted } from "./planted-errors.mjs";
import { docxFile } from "./docx-file.mjs";
import { xlsxFile } from "./xlsx-file.mjs";

const samples = join(dirname(fileURLToPath(import.meta.url)), "../../../assets/samples");

for (const [name, sample] of Object.entries({
  "clackmannanshire-2017": clackmannanshire,
  "planted-errors": planted,
  "next-month": nextMonth,
})) {
  const folder = join(samples, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "workbook.xlsx"), xlsxFile(sample.workbook));
  writeFileSync(join(folder, "report.docx"), docxFile(sample.report));
}
