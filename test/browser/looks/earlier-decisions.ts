import type { Decisions } from "../../../src/core/decisions";

const at = "2025-12-05T09:30:00Z";
const by = "A. Person";
const place = {
  ref: "Revenue!F6",
  line: "Children, Families and Education Services",
  column: "Movement £000",
};

/** Decisions of last month's workbook: settings that are kept, and others whose places are gone. */
export const earlierDecisions: Decisions = {
  findings: {
    gone: {
      kind: "accepted",
      reason: "Agreed with the service director, see the note of 4 December.",
      by,
      at,
    },
  },
  about: {
    gone: {
      kind: "finding",
      rule: "movement-not-difference",
      place,
      figures: [{ ...place, text: "335" }],
    },
  },
  owners: { gone: "Head of Children’s Services" },
  picks: {
    "children's residential placements": {
      line: "Placements outside the area",
      sheet: "Revenue",
      by,
      at,
    },
  },
  settings: { adverseSign: "positive", excludedSheets: ["Working papers 2025-26"] },
};
