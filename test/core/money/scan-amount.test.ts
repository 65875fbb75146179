import { parseAmount } from "../../../src/core/money/parse-amount";
import { scanAmount, type NumberStyle } from "../../../src/core/money/scan-amount";

/** The value in pounds (percent) that a text reads as, the unit of its column being thousands. */
function value(text: string): string {
  const parsed = parseAmount(text, 1000);
  if (parsed === null || parsed === "nil") return String(parsed);
  return `${parsed.money.value}${parsed.money.unit === "percent" ? "%" : ""}`;
}

describe("what councils print", () => {
  it.each([
    // A bare figure takes the unit of its column, here thousands.
    ["1,480", "1480000"],
    ["(1,180)", "-1180000"],
    ["-210", "-210000"],
    ["1.480-", "-1480"],
    ["−47", "-47000"],
    ["–47", "-47000"],
    ["+12", "12000"],
    ["0", "0"],
    ["1,234,567.89", "1234567890"],
    // The text says its scale itself.
    ["£1.480m", "1480000"],
    ["£(0.3)m", "-300000"],
    ["(£0.3m)", "-300000"],
    ["-£0.3m", "-300000"],
    ["£-0.3m", "-300000"],
    ["£695k", "695000"],
    ["£67K", "67000"],
    ["£1.1bn", "1100000000"],
    ["£3.4 million", "3400000"],
    ["£2 billion", "2000000000"],
    ["£40 thousand", "40000"],
    ["1.2m", "1200000"],
    // Pounds and pence.
    ["£250", "250"],
    ["£12,345.67", "12345.67"],
    ["£1,234,567", "1234567"],
    // Percentages.
    ["0.00%", "0%"],
    ["(0.396%)", "-0.396%"],
    ["-3.2%", "-3.2%"],
    ["31 per cent", "31%"],
    // Ledgers.
    ["1,480 CR", "-1480000"],
    ["1,480 DR", "1480000"],
    ["1,480*", "1480000"],
    // Other characters for the same.
    ["\u00a0£1.480m\u00a0", "1480000"],
    ["\uff11,\uff14\uff18\uff10", "1480000"],
    ["\uffe11.480m", "1480000"],
    ["（1,180）", "-1180000"],
  ])("%s", (text, expected) => expect(value(text)).toBe(expected));

  it.each(["–", "-", "—", "−", "nil", "Nil", "NIL", "n/a", "N/A", "n.a.", "none", "--"])(
    "“%s” is nil",
    (text) => expect(scanAmount(text)).toBe("nil"),
  );

  it("keeps the places that were printed", () => {
    expect(scanAmount("£1.480m")).toMatchObject({ digits: "1.480", places: 3, scale: 1e6 });
    expect(scanAmount("1,480")).toMatchObject({ digits: "1480", places: 0, scale: null });
    expect(scanAmount("0.00%")).toMatchObject({ digits: "0.00", places: 2, percent: true });
  });
});

describe("what is not an amount", () => {
  it.each([
    "",
    " ",
    "12/03/2024",
    "12.03.2024",
    "12 March 2024",
    "2016/17",
    "2016-17",
    "4.1.2",
    "MCB002",
    "01632 960123",
    "0800 123 4567",
    "£",
    "£m",
    "£000",
    "£'000",
    "£000s",
    "000",
    "k",
    "1,23",
    "12,34,567",
    "1,2345",
    "1..2",
    "1.2.3",
    "(1,180",
    "1,180)",
    "((1,180))",
    "-(1,180)",
    "--5-",
    "£1m k",
    "0x10",
    "1_000",
    "1e5",
    "NaN",
    "Infinity",
    "ten",
    "Section 75",
    "Q3",
    "5 people",
    "A1",
  ])("“%s”", (text) => expect(scanAmount(text)).toBeNull());

  it("endless text is refused at once", () => {
    expect(scanAmount("1".repeat(1_000_000))).toBeNull();
    expect(scanAmount("1,".repeat(500_000))).toBeNull();
  });
});

describe("another style of number", () => {
  const german: NumberStyle = { group: ".", point: "," };
  const french: NumberStyle = { group: " ", point: "," };
  const swiss: NumberStyle = { group: "'", point: "." };

  it("reads groups and decimals as the table writes them", () => {
    expect(scanAmount("1.480,5", german)).toMatchObject({ digits: "1480.5" });
    expect(scanAmount("1\u202f480,5", french)).toMatchObject({ digits: "1480.5" });
    expect(scanAmount("1'480.5", swiss)).toMatchObject({ digits: "1480.5" });
  });

  it("never changes how an amount with a pound sign reads", () => {
    expect(scanAmount("£1.480m", german)).toMatchObject({ digits: "1.480", places: 3 });
    expect(scanAmount("£1,480", german)).toMatchObject({ digits: "1480", places: 0 });
  });
});

describe("parsing", () => {
  it("says whether brackets were used and whether the scale was stated", () => {
    expect(parseAmount("(210)", 1000)).toMatchObject({ brackets: true, scaleStated: false });
    expect(parseAmount("-£210", 1000)).toMatchObject({ brackets: false, scaleStated: true });
    expect(parseAmount("695k")).toMatchObject({ scaleStated: true });
  });

  it("a percentage is worth itself whatever the column's unit", () => {
    expect(value("2.3%")).toBe("2.3%");
  });
});
