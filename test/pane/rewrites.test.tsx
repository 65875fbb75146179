import { act, screen, within } from "@testing-library/react";
import type { Rewrite } from "../../src/core/rewrites/rewrite";
import type { Checked } from "../../src/excel/port";
import { fileOf } from "./file-of";
import { paneWithReport } from "./open-pane";

const virement: Rewrite = {
  document: "report.docx",
  paragraph: "2.1",
  place: { kind: "document", line: 4 },
  before: "Parks is forecast to overspend by £43k.",
  after: "Parks is forecast to underspend by £17k.",
  why: "",
  amounts: [
    {
      claim: "C1",
      was: "£43k",
      now: "£17k",
      turned: true,
      cells: [
        { ref: "'Appendix 1'!F4", label: "Parks", column: "Variance", from: "43", to: "(17)" },
      ],
    },
  ],
};
const gone: Rewrite = {
  ...virement,
  paragraph: "2.2",
  before: "Museums overspend by £8k.",
  after: null,
  why: "its cells show nothing any more",
  amounts: [{ claim: "C2", was: "£8k", now: null, turned: false, cells: [] }],
};

const withRewrites =
  (...rewrites: readonly Rewrite[]) =>
  (checked: Checked): Checked => ({ ...checked, report: { ...checked.report, rewrites } });
const section = async () =>
  within(await screen.findByRole("region", { name: "Sentences to rewrite" }));

const banner = () => within(screen.getByRole("banner"));

test("each sentence stands with its place, old and new amounts, and the words to paste", async () => {
  const { port, user } = await paneWithReport({ turn: withRewrites(virement, gone) });
  const list = await section();
  expect(list.getByRole("heading", { level: 2 })).toHaveTextContent("Sentences to rewrite (2)");
  const [first, second] = list.getAllByRole("article");
  if (!first || !second) throw new Error("There are no sentences.");
  const card = within(first);
  expect(card.getByRole("heading")).toHaveTextContent("report.docx, paragraph 2.1");
  expect(card.getByText(/^£43k is £17k now, the other way round/)).toBeVisible();
  expect(card.getByText("Parks is forecast to underspend by £17k.")).toBeVisible();
  await user.click(card.getByRole("button", { name: /^'Appendix 1'!F4/ }));
  expect(port.asked.shown).toEqual(["'Appendix 1'!F4"]);
  expect(within(second).getByText(/^To be written by hand: its cells/)).toBeVisible();
  expect(within(second).queryByRole("button", { name: "Copy the sentence" })).toBeNull();
});

test("an edit brings the list by itself, and takes the notice of it away", async () => {
  let rewrites: readonly Rewrite[] = [];
  const { port } = await paneWithReport({ turn: (checked) => withRewrites(...rewrites)(checked) });
  const list = await section();
  expect(list.getByText(/^Nothing to rewrite/)).toBeVisible();
  act(() => port.edit("Appendix 1"));
  expect(banner().getByText(/^Changed since the last check/)).toBeVisible();
  rewrites = [virement];
  act(() => port.checkAgain());
  expect(list.getByText("Parks is forecast to underspend by £17k.")).toBeVisible();
  expect(banner().queryByText(/^Changed since the last check/)).toBeNull();
  act(() => port.checkAgain("Appendix 1"));
  expect(banner().getByText(/^Changed since the last check/)).toBeVisible();
});

test("the list is told since now, or since an earlier version that is chosen", async () => {
  const { port, user } = await paneWithReport({ turn: withRewrites(virement) });
  const list = await section();
  await user.click(list.getByRole("button", { name: "The report is up to date now" }));
  const file = fileOf("december.xlsx", new Uint8Array([80, 75]));
  await user.upload(list.getByLabelText("Compare with an earlier version"), file);
  await screen.findByText("Compared with december.xlsx: 1 sentence to rewrite.");
  expect(port.asked.compared).toEqual(["now", "december.xlsx"]);
});
