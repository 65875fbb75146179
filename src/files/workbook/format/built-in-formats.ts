import type { Library } from "../library/load-library";

/**
 * Formats that a workbook names by number alone. Some follow the machine's region; these are shown as
 * a British machine shows them, whatever region the library assumes.
 */
const british: Readonly<Record<number, string>> = {
  5: '"£"#,##0;-"£"#,##0',
  6: '"£"#,##0;[Red]-"£"#,##0',
  7: '"£"#,##0.00;-"£"#,##0.00',
  8: '"£"#,##0.00;[Red]-"£"#,##0.00',
  14: "dd/mm/yyyy",
  22: "dd/mm/yyyy hh:mm",
};

/** The code of a built-in number format; General where there is none. */
export function builtInFormat(id: number, formats: Library["SSF"]): string {
  const table = formats.get_table() as Record<number, string | undefined>;
  return british[id] ?? (id < 164 ? table[id] : undefined) ?? "General";
}

/** A format that the library gives by code where the file gave it by number, made British again. */
export function asBritish(code: string, formats: Library["SSF"]): string {
  const table = formats.get_table() as Record<number, string | undefined>;
  for (const [id, own] of Object.entries(british)) if (table[Number(id)] === code) return own;
  return code;
}
