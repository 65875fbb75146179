import { recordTitle } from "../../core/record/is-record-sheet";
import type { ReviewRecord, Schedule } from "../../core/record/review-record";
import { escapeMarkup as safe } from "../report/escape-markup";
import { columnWidths } from "./column-widths";
import { fileLines, headLines } from "./page-one";
import { recordStyle } from "./record-style";

/** Where a reader of records finds the data in the page. */
export const dataMark = '<script type="application/json" id="crosscast-record">';

/** The record as one page that needs nothing else: no picture, no network, no script that runs. Prints on A4. */
export function writeRecordHtml(record: ReviewRecord): string {
  const { council, committee, meetingDate } = record.details;
  const about = [council, committee, meetingDate].filter((one) => one !== "").join(", ");
  // Data, which no browser runs. Without a "<" of its own, nothing in it can end it.
  const data = JSON.stringify(record.data).replace(/</g, "\\u003c");
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(about === "" ? recordTitle : `${recordTitle}: ${about}`)}</title>
<style>${recordStyle}</style>
</head>
<body>
<main>
${pageOne(record)}
${record.schedules.map(schedule).join("\n")}
</main>
${dataMark}${data}</script>
</body>
</html>
`;
}

function pageOne(record: ReviewRecord): string {
  const files = fileLines(record)
    .map(({ name, lines }) => `<h3>${safe(name)}</h3>\n${facts(lines)}`)
    .join("\n");
  const signatures = record.signatures
    .map(
      ({ role, name }) =>
        `<tr><th scope="row">${safe(role)}</th><td>${name === "" ? "" : `${safe(name)} (as entered)`}</td><td></td><td></td></tr>`,
    )
    .join("");
  return `<div class="first">
<h1>${safe(recordTitle)}</h1>
${facts(headLines(record))}
<p class="faint">The details above are as entered. ${safe(record.made)}</p>
<h2>Files</h2>
${files}
<h2>Result</h2>
${record.result.map((line) => `<p>${safe(line)}</p>`).join("\n")}
<p class="scope">${safe(record.scope)}</p>
<h2>Signed</h2>
<table class="sign"><thead><tr><th scope="col">Role</th><th scope="col">Name</th><th scope="col">Signature</th><th scope="col">Date</th></tr></thead><tbody>${signatures}</tbody></table>
</div>`;
}

function facts(lines: readonly (readonly [string, string])[]): string {
  const rows = lines
    .map(([name, value]) => {
      const mark = name.startsWith("SHA-256") ? ' class="mark"' : "";
      return `<tr><th scope="row">${safe(name)}</th><td${mark}>${safe(value)}</td></tr>`;
    })
    .join("");
  return `<table class="facts"><tbody>${rows}</tbody></table>`;
}

function schedule({ heading, lead, columns, rows, none }: Schedule): string {
  const title = `<h2>${safe(heading)}</h2>\n`;
  if (rows.length === 0) return `<section>\n${title}<p>${safe(none)}</p>\n</section>`;
  const intro = lead === "" ? title : `${title}<p class="faint">${safe(lead)}</p>\n`;
  const widths = columnWidths(columns);
  const head = columns
    .map((name, at) => `<th scope="col" style="width:${String(widths[at])}%">${safe(name)}</th>`)
    .join("");
  const body = rows
    .map((row) => {
      const cells = row.map(
        (value, at) => `<td${columns[at] === "SHA-256" ? ' class="mark"' : ""}>${safe(value)}</td>`,
      );
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("\n");
  return `<section>\n${intro}<table class="list"><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>\n</section>`;
}
