import type { Outcome } from "../../core/outcome";
import { schemaVersion, toPackReport, toReport } from "../../core/report";

/** The outcome in the public report format. One entry of a list stands on a line, so that versions compare well. */
export function writeJson(outcome: Outcome): string {
  switch (outcome.kind) {
    case "one":
      return `${spread(toReport(outcome.review))}\n`;
    case "several":
      return `${spread({ schemaVersion, reports: outcome.reviews.map(toReport) })}\n`;
    case "pack":
      return `${spread(toPackReport(outcome.pack))}\n`;
  }
}

function spread(report: object): string {
  const fields = Object.entries(report).map(([name, value]) => {
    const text =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(",\n")}\n  ]`
        : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${fields.join(",\n")}\n}`;
}
