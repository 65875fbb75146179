import { placeHit } from "../place-hit";
import { gravityOf } from "../publication";
import { guidance } from "../publishing-guidance";
import type { Rule } from "../rule";

export const crosscastDataLeft: Rule<"left"> = {
  id: "crosscast-data-left",
  group: "publishing",
  severity: "info",
  title: "Crosscast's own data stands in the workbook",
  why: "Reasons given for accepting a finding, and the names of those who gave them, are kept in the workbook so that colleagues see them. They go out with it when the workbook itself is published.",
  fix: "Publish a copy without them: in the pane, under Overview, choose “Remove Crosscast data from this copy”, or on the command line let crosscast clean write one. In Excel alone, File, Info, Inspect Document removes the custom XML data.",
  messages: {
    left: "{place} holds what Crosscast keeps in it: accepted findings, with reasons and names.",
  },
  guidance: [guidance.security],
  needs: ["ownParts"],
  examples: {
    fault: {
      table: [
        ["Kept in the file", "Says"],
        ["Crosscast", "Accepted by A. Person: “agreed with the auditor”"],
      ],
      mark: "B2",
      says: "The reasons would be published with the workbook.",
    },
    mended: {
      table: [["Kept in the file", "Says"]],
      says: "The published copy holds the sheets only.",
    },
  },
  *check({ views, settings }) {
    for (const view of views) {
      const parts = view.snapshot.package?.ownParts ?? [];
      if (parts.length === 0) continue;
      yield placeHit(view, "left", {
        sheet: null,
        evidence: parts.map((text) => ({ ref: view.snapshot.name, text })),
        severity: gravityOf(settings, { pdf: "info", workbook: "error", unsaid: "info" }),
      });
    }
  },
};
