import { columnName } from "./xlsx-file.mjs";

/** Public figures: Social Services revenue at 31 October 2016, as printed for committee in January 2017 (£000). The prose is ours. */
const head = [
  "Service",
  "Approved Budget 2016/17 £000",
  "Earmarked Reserve Allocation £000",
  "Revised Budget 2016/17 £000",
  "Projected Outturn to 31/03/17 £000",
  "Variance as at 31/10/16 £000",
  "Variance as at 31/08/16 £000",
  "Movement in Variance £000",
];
const lines = [
  ["Adults:"],
  ["Mental Health & Learning Disability", 7085, 919, 8004, 8000, -4, 980, -984],
  [
    "Elderly & Physical Disability Care (Commissioned Services)",
    3627,
    1046,
    4673,
    4668,
    -5,
    1175,
    -1180,
  ],
  ["Adult Provision (Internal Services)", 2808, null, 2808, 3553, 745, 745, 0],
  ["Adult Management", -284, null, -284, -119, 165, 165, 0],
  ["Approved Reserve Allocated to IJB", 1807, -1807, 0, 0, 0, -1807, 1807],
  ["Approved Reserve Balance", 158, -158, 0, 0, 0, -158, 158],
  ["Adults (Total)", 15201, 0, 15201, 16102, 901, 1101, -199],
  ["Child Care:"],
  ["Child Care Resourcing (Provided & Purchased)", 4552, null, 4552, 4725, 173, 386, -213],
  ["Child Care Support", 2206, null, 2206, 2242, 36, 9, 27],
  ["Early Years & Families", 1620, null, 1620, 1364, -256, -203, -53],
  ["Child Care (Total)", 8378, 0, 8378, 8331, -47, 192, -239],
  ["Other:"],
  ["Residential Schools (Joint Budget with Education)", 3000, null, 3000, 3695, 695, 913, -218],
  ["Criminal & Youth Justice Services", 191, null, 191, 202, 11, 7, 4],
  ["Strategy", 538, null, 538, 610, 72, 47, 24],
  ["Social Services Management Support", 435, null, 435, 282, -152, -96, -56],
  ["Other (Total)", 4164, 0, 4164, 4789, 626, 871, -246],
  ["Total Revenue", 27743, 0, 27743, 29222, 1480, 2164, -684],
];
const top = 5;

function sheet() {
  const rows = [
    [{ value: "Appendix 1", style: "title" }],
    [{ value: "Social Services revenue expenditure as at 31 October 2016", style: "bold" }],
    [
      {
        value: "Overspends are shown as positive figures and underspends in brackets.",
        style: "plain",
      },
    ],
    head.map((value) => ({ value, style: "head" })),
  ];
  let section = top;
  const totals = [];
  lines.forEach(([label, ...figures], index) => {
    const row = top + index;
    if (figures.length === 0) {
      rows.push([{ value: label, style: "bold" }]);
      section = row + 1;
      return;
    }
    const total = /\(Total\)$/.test(label);
    const all = label === "Total Revenue";
    const span = [section, row - 1];
    if (total) totals.push(row);
    const bold = total || all;
    rows.push([
      { value: label, style: bold ? "bold" : "plain" },
      ...figures.map((value, at) =>
        figure(
          value,
          at,
          row,
          bold,
          all ? totals.filter((one) => one !== row) : total ? span : null,
          all,
        ),
      ),
    ]);
  });
  return { name: "Appendix 1", widths: [52, 16, 18, 16, 18, 16, 16, 16], rows };
}

const at = (row, column) => lines[row - top]?.[column] ?? 0;
const sum = (list) => list.reduce((all, one) => all + one, 0);

/** A formula wherever the printed figures hold exactly; a typed figure where rounding parted them. */
function figure(value, index, row, bold, over, all) {
  if (value === null) return null;
  const column = index + 1;
  const letter = columnName(column + 1);
  const style = bold ? "total" : "figure";
  if (over) {
    const rows = all ? over : Array.from({ length: over[1] - over[0] + 1 }, (_, i) => over[0] + i);
    const formula = all
      ? rows.map((one) => `${letter}${one}`).join("+")
      : `SUM(${letter}${over[0]}:${letter}${over[1]})`;
    return sum(rows.map((one) => at(one, column))) === value
      ? { value, formula, style }
      : { value, style };
  }
  const across = {
    3: [
      [1, 1],
      [2, 1],
    ],
    5: [
      [4, 1],
      [3, -1],
    ],
    7: [
      [5, 1],
      [6, -1],
    ],
  }[column];
  if (!across) return { value, style };
  const formula = across
    .map(([from, sign], i) => `${sign < 0 ? "-" : i > 0 ? "+" : ""}${columnName(from + 1)}${row}`)
    .join("");
  return sum(across.map(([from, sign]) => sign * at(row, from))) === value
    ? { value, formula, style }
    : { value, style };
}

const workbook = [sheet()];

const report = [
  "= Social Services: revenue position at the end of October 2016",
  "# Purpose",
  "This sample sets out, in words of our own, the revenue position that Social Services reported for 2016/17.",
  "# Summary",
  "Social Services is forecast to overspend by £1.480m this year. That is a reduction of £0.684m on the overspend of £2.164m last reported.",
  "Two pressures have been updated since then:",
  "- care home placements for older people, where costs are expected to exceed the budget by £435k;",
  "- the in-house reablement service, where rising demand adds £195k.",
  "# Child Care",
  "Residential schools are forecast to overspend by £695k, a reduction of £218k on the £913k last reported. With the efficiency of £128k found earlier in the year, the two reports together have brought £346k of efficiencies.",
  "Child Care as a whole is forecast to underspend by £48k, a reduction of £239k from the overspend of £191k last reported.",
  "Within that, external fostering is expected to overspend by £300k, although £275k less is now being spent there. Internal fostering and kinship care are expected to underspend by £169k and £30k.",
  "Travel for looked after children is forecast to overspend by £67k.",
  "Handing the day service over to Education saves £90k in part of this year. Vacant posts at the centre bring its underspend to £160k.",
  "Payments to young people leaving care are expected to underspend by £60k.",
  "# Adult Care",
  "Adults services are forecast to overspend by £901k, a reduction of £199k on the £1,101k last reported.",
  "Long-term residential placements are forecast to overspend by £435k, against £920k last reported, after a further £625k of budget was allocated. Had nothing else changed the overspend would have been about £295k; new placements have added £140k.",
  "Care at home now shows a small surplus of £18k. An over-commitment of £427k was reported before; £290k of new income and £155k less activity have cleared it.",
  "Approved savings of £373k will not be made this year.",
  "Reablement is forecast to overspend on staffing by £194k, because extra hours were needed.",
  "Reviews of the most complex cases have saved £88k this year, which is worth £126k in a full year.",
];

export const clackmannanshire = { workbook, report };
