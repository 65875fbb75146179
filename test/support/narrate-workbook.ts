import { Random } from "./random";
import type { Place, SoundWorkbook } from "./sound-workbook";

export type NarrativeFault = "swapped digits" | "unit" | "stale" | "direction" | "restated";
export const narrativeFaults: readonly NarrativeFault[] = [
  "swapped digits",
  "unit",
  "stale",
  "direction",
  "restated",
];

/** A report about a generated workbook. */
export interface Narrated {
  readonly lines: readonly string[];
  /** The altered amount: its line from 0 and its text. Null for a sound report, or where the fault has no place. */
  readonly fault: { readonly line: number; readonly text: string } | null;
  /** Amounts of things that the workbook does not hold. */
  readonly distractors: readonly { readonly line: number; readonly text: string }[];
}

interface Row {
  readonly name: string;
  readonly unit: string;
  /** Overspends are shown positive (1) or in brackets (-1). */
  readonly way: 1 | -1;
  readonly figures: ReadonlyMap<string, { readonly value: number; readonly places: number }>;
}

const elsewhere = "Ferry Terminal|Planetarium|Signal Boxes|Harbour Dredging|Ice Rink".split("|");

/** Lines whose name stands once in the workbook and shares no word with another. */
function rowsOf({ snapshot, places, decimals }: SoundWorkbook): Row[] {
  const rows: Row[] = [];
  snapshot.sheets.forEach((sheet, at) => {
    const texts = sheet.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    const unit = /£m|£'?000|£/.exec(texts.join(" "))?.[0] ?? "£";
    const byRow = new Map<number, Place[]>();
    for (const place of places)
      if (place.sheet === at && place.part === "line")
        byRow.set(place.row, [...(byRow.get(place.row) ?? []), place]);
    for (const [row, own] of byRow) {
      const cells = sheet.rows.find((one) => one.row === row)?.cells ?? [];
      rows.push({
        name: cells.find(({ column }) => column === 1)?.text ?? "",
        unit,
        way: texts.some((text) => text.includes("Under/(Over)")) ? -1 : 1,
        figures: new Map(
          own.map(({ role, column }) => {
            const text = cells.find((cell) => cell.column === column)?.text ?? "0";
            const size = Number(text.replace(/[^\d.]/g, ""));
            return [role, { value: /^[(-]/.test(text) ? -size : size, places: decimals }];
          }),
        ),
      });
    }
  });
  const words = new Map<string, number>();
  for (const { name } of rows)
    for (const word of new Set(name.split(" "))) words.set(word, (words.get(word) ?? 0) + 1);
  return rows.filter(
    ({ name, figures }) =>
      figures.has("variance") && name.split(" ").every((word) => words.get(word) === 1),
  );
}

/** The amount as an author may print it: the same figure in pounds, thousands or millions. */
function shown(value: number, unit: string, places: number, random: Random): string {
  const size = Math.abs(value);
  if (unit === "£m") return `£${size.toFixed(places)}m`;
  const comma = (n: number) => n.toLocaleString("en-GB", { maximumFractionDigits: 3 });
  if (unit === "£") return `£${comma(size)}`;
  return random.pick([
    `£${comma(size)}k`,
    `£${(size / 1000).toFixed(3)}m`,
    `£${comma(size * 1000)}`,
  ]);
}

function swapDigits(text: string): string | null {
  const digits = [...text].flatMap((char, at) => (/\d/.test(char) ? [at] : []));
  for (let at = 1; at < digits.length; at++) {
    const [a, b] = [digits[at - 1] ?? 0, digits[at] ?? 0];
    const [left = "", right = ""] = [text[a], text[b]];
    if (left === right || (at === 1 && right === "0")) continue;
    if (text.replace(/\D/g, "").replace(/^0+|0+$/g, "").length < 3) return null;
    const chars = [...text];
    chars[a] = right;
    chars[b] = left;
    return chars.join("");
  }
  return null;
}

function slipUnit(text: string): string | null {
  if (text.endsWith("k")) return `${text.slice(0, -1)}m`;
  return text.endsWith("m") ? `${text.slice(0, -1)}k` : null;
}

/** Writes a report about some lines of the workbook, with amounts of other things among them, and may put one fault in. */
export function narrateWorkbook(
  workbook: SoundWorkbook,
  seed: number,
  kind: NarrativeFault | null,
): Narrated {
  const random = new Random(seed * 7919 + 17);
  const rows = random.shuffle(rowsOf(workbook)).slice(0, 6);
  const lines = ["Budget monitoring report"];
  const distractors: { line: number; text: string }[] = [];
  let fault: { line: number; text: string } | null = null;
  const add = (text: string) => lines.push(text) - 1;
  for (const row of rows) {
    const say = (role: string) => {
      const { value, places } = row.figures.get(role) ?? { value: 0, places: 0 };
      return shown(value, row.unit, places, random);
    };
    const variance = row.figures.get("variance")?.value ?? 0;
    if (Math.abs(variance) < (row.unit === "£m" ? 0.15 : 15)) continue;
    let over = variance * row.way > 0;
    const name = random.pick([row.name, row.name, `the ${row.name} service`, `${row.name} budget`]);
    let amount = say("variance");
    const sound = amount;
    const here: NarrativeFault | null = fault === null ? kind : null;
    if (here === "swapped digits") amount = swapDigits(amount) ?? amount;
    if (here === "unit") amount = slipUnit(amount) ?? amount;
    const previous = row.figures.get("previous");
    if (here === "stale" && previous && previous.value * variance > 0) {
      const old = say("previous");
      if (Math.abs(previous.value - variance) > 2) amount = old;
    }
    if (here === "direction") over = !over;
    const spend = over ? "overspend" : "underspend";
    const forms = [
      `${name} is forecasting an ${spend} of ${amount}.`,
      `${name} is projected to ${spend} by ${amount} because of demand.`,
      `${row.name}: an ${spend} of ${amount} is expected.`,
      `There is a forecast ${spend} of ${amount} on ${name}.`,
      `${row.name} is ${amount} ${over ? "over" : "under"} budget.`,
      `An ${spend} of ${amount} is reported for ${row.name}, which has been kept under review since April.`,
      `${row.name} (${spend} of ${amount}): demand differs from what was planned.`,
      `At this stage of the year ${row.name} shows ${over ? "an adverse" : "a favourable"} variance of ${amount}.`,
      `Members are asked to note that ${row.name} is expected to ${over ? "exceed its budget" : "underspend"} by ${amount}.`,
      `${row.name} – ${amount} ${spend}.`,
    ];
    const withBudget = `${row.name} has a budget of ${say("budget")} and is forecasting an ${spend} of ${amount}.`;
    const text = random.pick(row.figures.has("revised") ? forms : [...forms, withBudget]);
    const line = add(text.charAt(0).toUpperCase() + text.slice(1));
    if (here === "direction" || amount !== sound) fault = { line, text: amount };
    if (random.chance(0.4)) {
      const again: string | null = here === "restated" ? swapDigits(sound) : null;
      const at = add(
        `As noted above, the ${row.name} ${spend} is ${again ?? sound}, which will be kept under review.`,
      );
      if (again !== null) fault = { line: at, text: again };
    }
    if (random.chance(0.5)) {
      const other = random.pick(elsewhere);
      const size = shown(random.between(120, 980), "£000", 0, random);
      const told = random.pick([
        `${other} has cost ${size} so far.`,
        `A grant of ${size} was received for the ${other}.`,
        `The ${other} reserve stands at ${size}.`,
      ]);
      distractors.push({ line: add(told), text: size });
    }
  }
  return { lines, fault, distractors };
}
