import type { Severity } from "../../finding";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { countOf, listCells } from "../cell-hit";
import type { PersonalKind } from "../personal/find-personal";
import { sheetPersonal, type FoundPersonal } from "../personal/sheet-personal";
import { placeHit } from "../place-hit";
import { goesOut } from "../publication";
import { guidance } from "../publishing-guidance";
import type { SheetRule } from "../rule";
import type { WorkbookView } from "../workbook-view";

/** Cells of one kind and sheet that are listed. */
const mostListed = 40;

const severities: Readonly<Record<PersonalKind, Severity>> = {
  "National Insurance number": "error",
  "NHS number": "error",
  "bank account": "error",
  "e-mail address": "warning",
  "phone number": "warning",
};

export const personalData: SheetRule<"found"> = {
  id: "personal-data",
  group: "publishing",
  scope: "sheet",
  severity: "error",
  title: "Cells hold personal data",
  why: "National Insurance and NHS numbers, bank details, private addresses and phone numbers identify people. Publishing them is a personal data breach, which may have to be reported to the Information Commissioner within 72 hours.",
  fix: "Delete them, or replace them by a reference that means nothing outside the council. Contact details of officers for the report itself are not named here.",
  messages: {
    found: "{place} holds {count} in {cells}, such as {masked}.",
  },
  guidance: [
    guidance.hidden,
    guidance.security,
    {
      title: "NHS Data Dictionary: NHS number and its check digit",
      address: "https://www.datadictionary.nhs.uk/attributes/nhs_number.html",
    },
    {
      title: "HMRC: format of a National Insurance number",
      address: "https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110",
    },
  ],
  examples: {
    fault: {
      table: [
        ["Payee", "Reference", "Amount £"],
        ["Direct payment", "NHS 943 476 5919", "420"],
      ],
      mark: "B2",
      says: "The reference tells who was paid.",
    },
    mended: {
      table: [
        ["Payee", "Reference", "Amount £"],
        ["Direct payment", "DP-0017", "420"],
      ],
      mark: "B2",
      says: "The council's own reference means nothing to a reader.",
    },
  },
  *check({ views, settings }) {
    for (const view of views)
      for (const sheet of view.snapshot.sheets) {
        const groups = new Map<string, FoundPersonal[]>();
        for (const one of sheetPersonal(view, sheet)) {
          const key = `${one.kind}${one.work ? " at work" : ""}`;
          const known = groups.get(key);
          if (known) known.push(one);
          else groups.set(key, [one]);
        }
        for (const found of groups.values())
          yield hitOf(view, sheet, found, goesOut(settings, sheet));
      }
  },
};

function hitOf(
  view: WorkbookView,
  { name }: SheetSnapshot,
  found: readonly FoundPersonal[],
  published: boolean,
) {
  const [first] = found;
  const kind = first?.kind ?? "phone number";
  const addresses = [...new Set(found.map(({ row, column }) => view.address(name, row, column)))];
  return placeHit(view, "found", {
    sheet: name,
    ...(first ? { at: { sheet: name, row: first.row, column: first.column } } : {}),
    values: {
      count: countOf(found.length, kind).replace("addresss", "addresses"),
      cells: listCells(addresses),
      masked: first?.masked ?? "",
    },
    evidence: found.slice(0, mostListed).map(({ row, column, masked }) => ({
      ref: view.address(name, row, column),
      text: `${kind} ${masked}`,
    })),
    severity: !published || first?.work ? "info" : severities[kind],
  });
}
