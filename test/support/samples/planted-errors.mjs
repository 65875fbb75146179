import { heads, table, title } from "./council-rows.mjs";
import { northmoorSheets } from "./northmoor-sheets.mjs";

/** A council that does not exist. Every figure was made up, cast, and then the errors of README.md were planted. */
const services = [
  ["Community"],
  ["Parks and Open Spaces", 1240, 35, 1275, 1318, 43, 31, 12, 0.034],
  ["Leisure Centres", 2615, -40, 2575, 2704, 192, 150, -21, 0.05],
  ["Homelessness", 1880, 120, 2000, 2236, 236, 180, 65, 0.118],
  ["Total Community", 5735, 115, 5850, 6258, 408, 361, 47, 0.07],
  ["Environment"],
  ["Waste Collection", 4310, 0, 4310, 4405, 95, 60, 35, 0.032],
  ["Street Cleaning", 1465, -15, 1450, 1402, -48, -20, -28, -0.033],
  ["Car Parks", -2120, 0, -2120, -1964, 156, 140, 16, -0.074],
  ["Total Environment", 3655, -15, 3640, 3834, 203, 180, 23, 0.056],
  ["Corporate"],
  ["Planning", 980, 35, 1005, 1061, 56, 56, 0, 0.056],
  ["Finance and Legal", 2340, -125, 2215, 2150, -65, -30, -35, -0.029],
  ["Total Corporate", 3320, -100, 3220, 3211, -9, 26, -35, -0.003],
  ["Net Cost of Services", 12710, 0, 12710, 13312, 602, 567, 35, 0.047],
];

const savings = [
  ["Shared revenues service", 320, 250, 70],
  ["Garden waste charge", 410, 410, 0],
  ["Office accommodation", 275, 120, 155],
  ["Digital post", 145, 145, 0],
  ["Total Savings", 1105, 925, 225],
];

const reserves = [
  ["General Fund", 2400, 0, -602, 1798],
  ["Transformation", 1150, 200, -340, 1100],
  ["Elections", 120, 45, 0, 165],
  ["Total Reserves", 3670, 245, -942, 2973],
];

const summary = [
  ["Total Community", 5735, 5850, 6258],
  ["Total Environment", 3655, 3640, 3843],
  ["Total Corporate", 3320, 3220, 3121],
];

const workbook = [
  ...northmoorSheets({ date: "31 December 2025", services, savings, reserves }),
  {
    name: "Summary",
    widths: [28, 16, 16, 16],
    rows: [
      title("Summary of revenue by portfolio"),
      heads([
        "Portfolio",
        "Approved Budget 2025/26 £000",
        "Revised Budget 2025/26 £000",
        "Projected Outturn 2025/26 £000",
      ]),
      ...table(summary),
    ],
  },
];

const report = [
  "= Northmoor District Council: budget monitoring, third quarter 2025/26",
  "# Summary",
  "The net cost of services is forecast to overspend by £602k against a revised budget of £12.710m, an increase of £35k on the £567k last reported.",
  "# Community",
  "Homelessness is forecast to overspend by £263k, because more families need temporary accommodation.",
  "Parks and Open Spaces is forecast to overspend by £43k, an increase of £12k on the £31k last reported.",
  "Spending on nightly accommodation is forecast to be £430k, made up of £235k for hotels and £175k for private lets.",
  "# Environment",
  "Street Cleaning is forecast to overspend by £48k, as two rounds have been vacant since the summer.",
  "Car Parks are forecast to overspend by £156k, because new charges started late and concessionary permits cost £172k.",
  "# Corporate",
  "Finance and Legal is forecast to underspend by £65k.",
  "Concessionary permits are forecast to cost £173k, which will be reviewed in the spring.",
  "# Reserves",
  "The use of the Transformation reserve is forecast to be £340k.",
];

export const planted = { workbook, report };
