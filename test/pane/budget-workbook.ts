import { drawSnapshot } from "../support/draw-snapshot";

/**
 * A small budget book with two faults: the movement of Children and Families is 355, not 335, and the closing
 * balance of the Insurance Reserve is 1,955, not 1,995.
 */
export const budgetWorkbook = drawSnapshot({
  Revenue: [
    "Revenue monitoring Month 6 £000",
    "",
    "Directorate | Budget | Forecast | Variance Month 6 | Variance Month 5 | Movement",
    "Adult Social Care | 61,250 | 62,930 | 1,680 | 1,980 | (300)",
    "Children and Families | 38,410 | 40,155 | 1,745 | 1,390 | 335",
    "Environment | 22,975 | 22,610 | (365) | (210) | (155)",
    "Finance and ICT | 12,640 | 12,420 | (220) | (180) | (40)",
    "Total | 135,275 | 138,115 | 2,840 | 2,980 | (140)",
  ],
  Reserves: [
    "Reserves and balances £000",
    "",
    "Reserve | Balance 1 April 2025 | Contributions | Use in year | Forecast balance 31 March 2026",
    "General Fund Balance | 7,500 | 0 | -600 | 6,900",
    "Transformation Reserve | 3,240 | 500 | -1,185 | 2,555",
    "Insurance Reserve | 1,910 | 140 | -95 | 1,995",
    "Public Health Reserve | 865 | 72 | -210 | 727",
    "Total reserves | 13,515 | 712 | -2,090 | 12,137",
  ],
});

/** A report on it: one amount agrees, one does not, one stands nowhere in the workbook. */
export const budgetReport = [
  "2.1 The forecast overspend is £2.840m.",
  "2.2 Adult Social Care is forecasting an overspend of £1.608m.",
  "2.3 Garden waste income has risen by £80k.",
].join("\n");

/** Nothing that could be checked. */
export const emptyWorkbook = drawSnapshot({ Cover: ["Notes for the team"] });
