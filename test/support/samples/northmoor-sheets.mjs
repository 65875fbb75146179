import { heads, note, revenueHead, table, title, withVariances } from "./council-rows.mjs";

/** The sheets that the council of the samples prints each month. */
export function northmoorSheets({ date, services, savings, reserves }) {
  return [
    {
      name: "Revenue",
      widths: [28, 14, 12, 14, 14, 12, 14, 12, 12],
      rows: [
        title(`Northmoor District Council: revenue monitoring at ${date}`),
        note("Overspends are positive; underspends are in brackets."),
        heads(revenueHead),
        ...withVariances(table(services, 8), 4),
      ],
    },
    {
      name: "Savings",
      widths: [32, 14, 14, 14],
      rows: [
        title("Savings programme 2025/26"),
        heads([
          "Saving",
          "Savings Target £000",
          "Savings Achieved £000",
          "Savings Still to Find £000",
        ]),
        ...table(savings),
      ],
    },
    {
      name: "Reserves",
      widths: [28, 18, 18, 14, 18],
      rows: [
        title("Reserves 2025/26"),
        heads([
          "Reserve",
          "Opening Balance 1 April 2025 £000",
          "Contributions £000",
          "Use of Reserve £000",
          "Closing Balance 31 March 2026 £000",
        ]),
        ...table(reserves),
      ],
    },
  ];
}
