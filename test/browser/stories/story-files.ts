import { docxFile } from "../../support/samples/docx-file.mjs";
import { xlsxFile, type SampleCell } from "../../support/samples/xlsx-file.mjs";

const heads = (...names: readonly string[]): SampleCell[] =>
  names.map((value) => ({ value, style: "head" }));

const line = (label: string, ...figures: readonly number[]): SampleCell[] => [
  label,
  ...figures.map((value) => ({ value, style: "figure" })),
];

const total = (label: string, ...figures: readonly number[]): SampleCell[] => [
  { value: label, style: "bold" },
  ...figures.map((value) => ({ value, style: "total" })),
];

/**
 * A workbook as a finance officer meets it: 56 where Pools are 51 over budget, on Revenue, and a reserve that
 * closes at 470 instead of 430. Two lines are about repairs, both 40 over budget.
 */
export const storyWorkbook = (): Uint8Array =>
  xlsxFile([
    {
      name: "Revenue",
      widths: [30, 14, 14, 14],
      rows: [
        [{ value: "Revenue monitoring 2025/26 £000", style: "title" }],
        [],
        heads("Service", "Budget £000", "Projected Outturn £000", "Variance £000"),
        [{ value: "Housing", style: "bold" }],
        line("Building repairs", 1250, 1290, 40),
        line("Lettings", 310, 228, -82),
        total("Total Housing", 1560, 1518, -42),
        [{ value: "Leisure", style: "bold" }],
        line("Pool repairs", 420, 460, 40),
        line("Pools", 880, 931, 56),
        total("Total Leisure", 1300, 1391, 91),
        total("Net cost of services", 2860, 2909, 49),
      ],
    },
    {
      name: "Reserves",
      widths: [30, 14, 14, 14],
      rows: [
        [{ value: "Reserves 2025/26 £000", style: "title" }],
        [],
        heads("Reserve", "Opening balance £000", "Use in year £000", "Closing balance £000"),
        line("Insurance", 500, -70, 470),
        line("Repairs and renewals", 240, -40, 200),
        total("Total reserves", 740, -110, 630),
      ],
    },
  ]);

/** A Word report on it: amounts that agree, one that does not, one that is unclear, one from elsewhere. */
export const storyReport = (): Uint8Array =>
  docxFile([
    "= Revenue monitoring 2025/26",
    "# Summary",
    "The services are forecast to overspend by £49k.",
    "Lettings is forecast to underspend by £28k.",
    "Sports repairs are forecast to overspend by £40k.",
    "A grant of £75k was received in July.",
  ]);
