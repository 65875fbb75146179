import { northmoorSheets } from "./northmoor-sheets.mjs";

/**
 * The workbook of planted-errors a month later, exported from the ledger anew: a line has come in, a sheet has gone,
 * some errors were put right, some are still there as they were and some with other figures.
 */
const services = [
  ["Community"],
  ["Allotments", 60, 0, 60, 64, 4, 0, 4, 0.067],
  ["Parks and Open Spaces", 1240, 35, 1275, 1318, 43, 43, 0, 0.034],
  ["Leisure Centres", 2615, -40, 2575, 2719, 144, 129, 15, 0.056],
  ["Homelessness", 1880, 120, 2000, 2252, 252, 236, 16, 0.126],
  ["Total Community", 5795, 115, 5910, 6353, 443, 408, 35, 0.075],
  ["Environment"],
  ["Waste Collection", 4310, 0, 4310, 4410, 100, 95, 5, 0.033],
  ["Street Cleaning", 1465, -15, 1450, 1402, -48, -48, 0, -0.033],
  ["Car Parks", -2120, 0, -2120, -1950, 170, 156, 14, -0.08],
  ["Total Environment", 3655, -15, 3640, 3862, 222, 203, 19, 0.061],
  ["Corporate"],
  ["Planning", 980, 35, 1005, 1061, 56, 56, 0, 0.056],
  ["Finance and Legal", 2340, -125, 2215, 2150, -65, -65, 0, -0.029],
  ["Total Corporate", 3320, -100, 3220, 3211, -9, -9, 0, -0.003],
  ["Net Cost of Services", 12770, 0, 12770, 13426, 656, 602, 54, 0.051],
];

const savings = [
  ["Shared revenues service", 320, 250, 70],
  ["Garden waste charge", 410, 410, 0],
  ["Office accommodation", 275, 120, 155],
  ["Digital post", 145, 145, 0],
  ["Total Savings", 1105, 925, 225],
];

const reserves = [
  ["General Fund", 2400, 0, -656, 1744],
  ["Transformation", 1150, 200, -360, 1100],
  ["Elections", 120, 45, 0, 165],
  ["Total Reserves", 3670, 245, -1016, 2899],
];

const workbook = [...northmoorSheets({ date: "31 January 2026", services, savings, reserves })];

const report = [
  "= Northmoor District Council: budget monitoring, January 2026",
  "# Summary",
  "The net cost of services is forecast to overspend by £656k against a revised budget of £12.770m, an increase of £54k on the £602k last reported.",
  "# Community",
  "Homelessness is forecast to overspend by £225k, because more families need temporary accommodation.",
  "Parks and Open Spaces is forecast to overspend by £43k, as last reported.",
  "Spending on nightly accommodation is forecast to be £440k, made up of £245k for hotels and £175k for private lets.",
  "# Environment",
  "Street Cleaning is forecast to overspend by £48k, as two rounds have been vacant since the summer.",
  "Car Parks are forecast to overspend by £170k, because new charges started late and concessionary permits cost £172k.",
  "# Corporate",
  "Finance and Legal is forecast to underspend by £65k.",
  "Concessionary permits are forecast to cost £173k, which will be reviewed in the spring.",
  "# Reserves",
  "The use of the Transformation reserve is forecast to be £360k.",
];

export const nextMonth = { workbook, report };
