import type { Library } from "../library/load-library";
import { compileSection, type Section } from "./compile-section";

/** How cells of one number format look. */
export interface ShownAs {
  number(value: number): string;
  text(value: string): string;
  readonly date: boolean;
}

/**
 * Makes the function that shows a value as Excel would. The formats that budgets are printed in are
 * done here, quickly and with Excel's own rounding; dates, fractions, conditions and scientific
 * notation are left to the library.
 */
export function compileFormat(code: string, formats: Library["SSF"]): ShownAs {
  if (code === "General" || code === "") return general(formats);
  const date = isDate(code, formats);
  const quoted = quoteCurrency(code);
  const byLibrary = (value: number | string) => {
    try {
      return String(formats.format(quoted, value));
    } catch {
      return String(value);
    }
  };
  const parts = splitSections(code);
  const plainText = parts.length < 4 && !code.includes("@");
  const text = plainText ? (value: string) => value : byLibrary;
  const sections = date || parts.length > 4 ? null : compileNumberSections(parts);
  if (!sections) return { number: byLibrary, text, date };
  const [positive, negative, zero] = sections;
  return {
    number(value) {
      if (!Number.isFinite(value)) return byLibrary(value);
      if (value < 0) return negative ? negative(-value) : `-${positive(-value)}`;
      return value === 0 && zero ? zero(0) : positive(value);
    },
    text,
    date,
  };
}

/** The library refuses a bare pound or euro sign, which Excel takes as it is. */
function quoteCurrency(code: string): string {
  return code.replace(/"[^"]*(?:"|$)|\\.|\[[^\]]*(?:\]|$)|[£€]/g, (part) =>
    part === "£" || part === "€" ? `\\${part}` : part,
  );
}

function general(formats: Library["SSF"]): ShownAs {
  return {
    number: (value) =>
      Number.isInteger(value) && Math.abs(value) < 1e11
        ? String(value)
        : String(formats.format("General", value)),
    text: (value) => value,
    date: false,
  };
}

function isDate(code: string, formats: Library["SSF"]): boolean {
  try {
    return formats.is_date(code);
  } catch {
    return false;
  }
}

type NumberSections = readonly [Section, Section | undefined, Section | undefined];

/** Sections for positive, negative and zero; null where one of them is beyond us. */
function compileNumberSections(parts: readonly string[]): NumberSections | null {
  // A lone text section formats numbers as General; with more, the last of four is for text.
  const numbers = parts.slice(0, 3);
  if (numbers.some((part, at) => part.includes("@") && at === 0)) return null;
  if (numbers.some((part) => part.includes("@"))) return null;
  const compiled = numbers.map(compileSection);
  const [positive, negative, zero] = compiled;
  if (!positive || negative === null || zero === null) return null;
  return [positive, negative, zero];
}

/** Splits a format at semicolons that are not quoted or escaped. */
function splitSections(code: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < code.length; at++) {
    const c = code[at];
    if (c === "\\" || c === "_" || c === "*") at++;
    else if (c === '"') {
      const end = code.indexOf('"', at + 1);
      at = end < 0 ? code.length : end;
    } else if (c === ";") {
      parts.push(code.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(code.slice(start));
  return parts;
}
