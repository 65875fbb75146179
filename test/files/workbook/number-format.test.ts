import * as XLSX from "@e965/xlsx";
import fc from "fast-check";
import { compileFormat } from "../../../src/files/workbook/format/compile-format";
import { roundDecimal } from "../../../src/files/workbook/format/round-decimal";

const show = (code: string, value: number) => compileFormat(code, XLSX.SSF).number(value);

test.each([
  ["General", 1480.25, "1480.25"],
  ["General", 123456789012, "1.23457E+11"],
  ["#,##0", 1480, "1,480"],
  ["#,##0;(#,##0)", -1480, "(1,480)"],
  ["#,##0_);(#,##0)", 1480, "1,480 "],
  ["#,##0;(#,##0);-", 0, "-"],
  ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', -210, "-210 "],
  ["#,##0;[Red]-#,##0", -5, "-5"],
  ["[$£-809]#,##0.00", 1480, "£1,480.00"],
  ['"£"#,##0.0,,"m"', 1_480_000, "£1.5m"],
  ["#,##0,", 695_499, "695"],
  ["0.0%;(0.0%)", -0.0396, "(4.0%)"],
  [";;;", 5, ""],
  ["0;;", -5, ""],
  ["#,###", 0, ""],
  ["dd/mm/yyyy", 42736, "01/01/2017"],
  ["mmm-yy", 42736, "Jan-17"],
  ["0.00E+00", 1480, "1.48E+03"],
  ["[>=1000]#,##0,k;0", 1480, "1k"],
  ["£#,##0;-£#,##0", -1480, "-£1,480"],
  ["#,##0;#,##0-", -1480, "1,480-"],
  ["[>=1000]£0.0,k;£0", 1480, "£1.5k"],
])("%s shows %d as “%s”", (code, value, text) => {
  expect(show(code, value)).toBe(text);
});

test("a zero rounded from below keeps its brackets, as in Excel", () => {
  expect(show("#,##0;(#,##0)", -0.4)).toBe("(0)");
});

test("text under a format with a text section follows it; under any other it is itself", () => {
  expect(compileFormat('0;0;0;"Note: "@', XLSX.SSF).text("late")).toBe("Note: late");
  expect(compileFormat("#,##0", XLSX.SSF).text("late")).toBe("late");
});

test("halves go away from zero in the decimal number a person sees", () => {
  expect(roundDecimal(1.005, 2)).toBe("1.01");
  expect(roundDecimal(2.5, 0)).toBe("3");
  expect(roundDecimal(0.285, 2)).toBe("0.29");
  expect(roundDecimal(1e15, 2)).toBe("1000000000000000.00");
  expect(roundDecimal(0.0000001, 3)).toBe("0.000");
  expect(roundDecimal(999.9996, 3)).toBe("1000.000");
});

test("a whole number of the last place is always printed exactly", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 6 }),
      (units, places) => {
        const digits = String(units).padStart(places + 1, "0");
        const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
        expect(roundDecimal(Number(text), places)).toBe(text);
      },
    ),
  );
});

test("the formats done here agree with the library wherever rounding is not in doubt", () => {
  const digits = fc.constantFrom("0", "#,##0", "#,##0.0", "0.00", "#,##0.000", "#,##0,", "#,###");
  const before = fc.constantFrom("", "(", "-", '"£"', "_-", "[Red]", "\\-", "[$£-809]", "+");
  const after = fc.constantFrom("", ")", "%", '"k"', "_)", " ");
  const section = fc.tuple(before, digits, after).map((parts) => parts.join(""));
  const zero = fc.constantFrom('"-"', "-", '"nil"', "0");
  const code = fc
    .tuple(section, fc.option(section), fc.option(zero))
    .map(([a, b, c]) => (b === null ? a : c === null ? `${a};${b}` : `${a};${b};${c}`));
  // Never near half a unit of any place shown, and never so small as to show as zero: there the library
  // is not always Excel's equal ("0" and "#,##0" differ on the sign of -0.4).
  const value = fc
    .tuple(fc.integer({ min: 1e10, max: 3e13 }), fc.boolean())
    .map(([n, negative]) => ((n * 10 + 3) / 1e7) * (negative ? -1 : 1));
  fc.assert(
    fc.property(code, value, (format, amount) => {
      expect(show(format, amount)).toBe(XLSX.SSF.format(format, amount));
    }),
    { numRuns: 2000 },
  );
});
