import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { UnreadableFile } from "../../src/files/unreadable-file";
import type { Checked } from "../../src/excel/port";
import { budgetReport } from "./budget-workbook";
import { checkedPane, openPane, paneWithReport } from "./open-pane";

const amount = (name: RegExp) => screen.getByRole("button", { name });

function drop(...files: File[]) {
  fireEvent.drop(screen.getByRole("banner"), { dataTransfer: { types: ["Files"], files } });
}

/** jsdom's files do not hand out their bytes. */
function textFile(name: string, text: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer });
}

/** The amount that does not agree, made unclear between two lines. */
const unclear = (checked: Checked): Checked => ({
  ...checked,
  report: {
    ...checked.report,
    claims: checked.report.claims.map((claim) =>
      claim.verdict === "does-not-reconcile" &&
      checked.decisions.picks?.[claim.subject] === undefined
        ? {
            ...claim,
            verdict: "ambiguous",
            match: null,
            alternatives: [
              ...(claim.match ? [claim.match] : []),
              {
                label: "Children and Families",
                value: "1745000",
                confidence: 0.4,
                cell: "Revenue!D5",
                table: "T1",
              },
            ],
          }
        : claim,
    ),
  },
});

describe("giving a report", () => {
  test("without one, the view says how to add it", async () => {
    const { user } = await checkedPane();
    await user.click(screen.getByRole("tab", { name: "Narrative" }));
    expect(await screen.findByText("No report yet")).toBeVisible();
    expect(screen.getByText(/Drop a Word or text file/)).toBeVisible();
  });

  test("a text file dropped anywhere on the pane is checked at once", async () => {
    const { port } = openPane();
    drop(textFile("report.txt", budgetReport));
    expect(await screen.findByText("report.txt")).toBeVisible();
    expect(port.asked.checks).toHaveLength(1);
  });

  test.each([
    ["budget.xlsx", "is a workbook"],
    ["report.pdf", "is a PDF, which is not read yet"],
    ["report.doc", "Save it as a Word document (.docx)"],
    ["report.txt", "is empty"],
  ])("%s is left, with what to do", async (name, words) => {
    const { port } = openPane();
    drop(new File([], name));
    expect(await screen.findByRole("alert")).toHaveTextContent(words);
    expect(port.asked.checks).toEqual([]);
  });

  test("a report of pictures is left, and its size is told", async () => {
    openPane();
    drop(Object.defineProperty(new File(["x"], "big.docx"), "size", { value: 34 * 1024 * 1024 }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/34 MB; up to 20 MB/);
  });

  test("a damaged report is told, and does not spoil the next check", async () => {
    const { port, user } = openPane({
      read: () =>
        Promise.reject(new UnreadableFile("report.docx", "it is damaged", "Save it again")),
    });
    drop(textFile("report.docx", "PK"));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "report.docx: it is damaged. Save it again.",
    );
    await user.click(screen.getByRole("button", { name: "Check" }));
    await screen.findByText(/^Last check/);
    expect(port.asked.checks.at(-1)).toEqual([]);
  });

  test("a report is taken out again", async () => {
    const { user } = await paneWithReport();
    await user.click(screen.getByRole("button", { name: "Take out Pasted text" }));
    expect(await screen.findByText("No report yet")).toBeVisible();
  });
});

describe("reading it", () => {
  test("each amount carries its result in words, with its cell beside it", async () => {
    await paneWithReport();
    expect(amount(/^£2\.840m.*: agrees D8/)).toHaveTextContent("✓");
    expect(amount(/^£1\.608m.*: does not agree D4/)).toHaveTextContent("✗");
    expect(amount(/^£80k.*: not in the workbook/)).toHaveTextContent("○");
  });

  test("an amount tells which cell it was held against, and goes there", async () => {
    const { port, user } = await paneWithReport();
    await user.click(amount(/^£1\.608m/));
    expect(screen.getByText(/Adult Social Care, “Variance Month 6”/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Revenue!D4/ }));
    expect(port.asked.shown).toEqual(["Revenue!D4"]);
  });

  test("narrowed to what needs attention, only those paragraphs are left, laid open", async () => {
    const { user } = await paneWithReport();
    await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "Needs attention");
    const text = within(screen.getByRole("list", { name: /amounts marked/ }));
    expect(text.getAllByRole("listitem")).toHaveLength(1);
    expect(text.getByText("£1.608m does not agree")).toBeVisible();
  });

  test("the arrow keys go from amount to amount", async () => {
    const { user } = await paneWithReport();
    amount(/^£2\.840m/).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(amount(/^£80k/)).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(amount(/^£80k/)).toHaveAttribute("aria-expanded", "true");
  });

  test("the suggested sentence is shown and copied", async () => {
    const suggestion = "Adult Social Care is forecasting an overspend of £1.680m.";
    const { user } = await paneWithReport({
      turn: (checked) => ({
        ...checked,
        report: {
          ...checked.report,
          claims: checked.report.claims.map((claim) =>
            claim.verdict === "does-not-reconcile" ? { ...claim, suggestion } : claim,
          ),
        },
      }),
    });
    await user.click(amount(/^£1\.608m/));
    await user.click(screen.getByRole("button", { name: "Copy sentence" }));
    expect(await navigator.clipboard.readText()).toBe(suggestion);
  });
});

describe("deciding on an amount", () => {
  test("an unclear one is answered by choosing its line", async () => {
    const { port, user } = await paneWithReport({ turn: unclear });
    await user.click(amount(/^£1\.608m.*: unclear/));
    await user.click(screen.getByRole("button", { name: "Choose the line" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/1,745 in “Variance Month 6”, Revenue D5/)).toBeVisible();
    await user.click(dialog.getByRole("radio", { name: /Adult Social Care/ }));
    await user.type(dialog.getByRole("textbox", { name: /Your name/ }), "A. Officer");
    await user.click(dialog.getByRole("button", { name: "Use this line" }));
    expect(await screen.findByText(/was taken for “Adult Social Care” on Revenue/)).toBeVisible();
    expect(port.asked.decided).toEqual([
      {
        kind: "pick",
        subject: "Adult Social Care",
        line: "Adult Social Care",
        sheet: "Revenue",
        by: "A. Officer",
      },
    ]);
    await user.click(await screen.findByRole("button", { name: "Remove the choice" }));
    expect(await screen.findByRole("button", { name: /^£1\.608m.*: unclear/ })).toBeVisible();
  });

  test("one that no table holds gets its source, and the banner stops counting it", async () => {
    const { user } = await paneWithReport();
    await user.click(amount(/^£80k/));
    await user.click(screen.getByRole("button", { name: "Sourced elsewhere" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(
      dialog.getByRole("textbox", { name: /Where it comes from/ }),
      "Ledger, code 4711.",
    );
    await user.type(dialog.getByRole("textbox", { name: /Your name/ }), "A. Officer");
    await user.click(dialog.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/Ledger, code 4711\. A\. Officer, as entered/)).toBeVisible();
    expect(await screen.findByRole("button", { name: /^£80k.*: sourced/ })).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent("not in this workbook");
  });
});

test("the marked copy of a Word report is handed to the downloads under a name of its own", async () => {
  const saved: string[] = [];
  Object.assign(URL, { createObjectURL: () => "blob:copy", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  const { port, user } = openPane();
  drop(textFile("report.docx", budgetReport));
  await user.click(await screen.findByRole("button", { name: "Save a marked copy" }));
  await waitFor(() => expect(saved).toEqual(["report-marked.docx"]));
  expect(port.asked.marked).toEqual(["report.docx"]);
  expect(screen.getAllByText(/was saved to your downloads/)[0]).toBeVisible();
});
