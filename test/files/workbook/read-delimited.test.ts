import fc from "fast-check";
import { splitRecords } from "../../../src/files/workbook/csv/split-records";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function grid(bytes: Uint8Array, name = "outturn.csv") {
  const snapshot = await readWorkbook(name, bytes);
  return snapshot.sheets[0]?.rows.map(({ cells }) => cells.map(({ text }) => text));
}

const latin = (text: string) => Uint8Array.from(text, (c) => (c === "–" ? 0x96 : c.charCodeAt(0)));
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

test("the sheet has the file's name; amounts have values and keep their text", async () => {
  const snapshot = await readWorkbook(
    "Outturn [P9].csv",
    bytesOf(
      'Service,Budget\r\n"Adults, care","(1,480)"\r\nLegal,£2.50\r\nCodes,0123\r\nDates,01/02/2017\r\nShare,3.5%\r\n',
    ),
  );
  expect(snapshot.sheets[0]?.name).toBe("Outturn P9");
  expect(
    snapshot.sheets[0]?.rows.map(({ row, cells }) => [
      row,
      ...cells.map(({ value, text }) => [value, text]),
    ]),
  ).toEqual([
    [1, ["Service", "Service"], ["Budget", "Budget"]],
    [2, ["Adults, care", "Adults, care"], [-1480, "(1,480)"]],
    [3, ["Legal", "Legal"], [2.5, "£2.50"]],
    [4, ["Codes", "Codes"], ["0123", "0123"]],
    [5, ["Dates", "Dates"], ["01/02/2017", "01/02/2017"]],
    [6, ["Share", "Share"], [0.035, "3.5%"]],
  ]);
});

const two = [
  ["Net cost", "£5"],
  ["Line – two", "6"],
];

test.each([
  ["UTF-8", bytesOf("Net cost,£5\nLine – two,6")],
  ["UTF-8 with a mark", bytesOf("\uFEFFNet cost,£5\nLine – two,6\n")],
  ["Windows-1252", latin("Net cost,£5\r\nLine – two,6")],
  ["UTF-16 with a mark", utf16("\uFEFFNet cost,£5\r\nLine – two,6")],
  ["UTF-16 without one", utf16("Net cost,£5\r\nLine – two,6")],
  ["semicolons", bytesOf("Net cost;£5\rLine – two;6\r")],
  ["tabs", bytesOf("Net cost\t£5\nLine – two\t6")],
  ["a separator told", bytesOf("sep=|\r\nNet cost|£5\r\nLine – two|6")],
])("%s", async (_, bytes) => {
  expect(await grid(bytes)).toEqual(two);
});

test("tabs part fields although amounts hold more commas", async () => {
  expect(
    await grid(
      bytesOf("Service\tBudget\tActual\nAdults\t1,480,000\t1,500,000\nLegal\t2,000\t3,000"),
    ),
  ).toEqual([
    ["Service", "Budget", "Actual"],
    ["Adults", "1,480,000", "1,500,000"],
    ["Legal", "2,000", "3,000"],
  ]);
});

test("quoted fields may hold line ends and quotes; blank lines keep their number", async () => {
  const snapshot = await readWorkbook("a.csv", bytesOf('a,"two\r\nlines ""x"""\r\n\r\n,b'));
  expect(
    snapshot.sheets[0]?.rows.map(({ row, cells }) => [
      row,
      cells.map(({ column, text }) => [column, text]),
    ]),
  ).toEqual([
    [
      1,
      [
        [1, "a"],
        [2, 'two\nlines "x"'],
      ],
    ],
    [3, [[2, "b"]]],
  ]);
});

test("a table under another name is still read; prose is not", async () => {
  expect(await grid(bytesOf("a\tb\n1\t2\n3\t4\n"), "export.xls")).toHaveLength(3);
  await expect(
    grid(bytesOf("Dear all,\nplease find, as ever, the budget.\nRegards"), "letter.xlsx"),
  ).rejects.toThrow("plain text");
});

test("whatever fields are written come back", () => {
  const field = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", " ", "1", "£") });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }), (records) => {
      const text = records
        .map((r) => r.map((f) => `"${f.replace(/"/g, '""')}"`).join(","))
        .join("\r\n");
      expect([...splitRecords(text, ",")]).toEqual(records);
    }),
  );
});

test("an unclosed quote costs no more than its length", async () => {
  const start = performance.now();
  await grid(bytesOf(`a,b\n"${'x,"y\n'.repeat(200_000)}`));
  expect(performance.now() - start).toBeLessThan(2000);
});
