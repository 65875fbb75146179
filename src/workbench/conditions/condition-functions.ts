import { SSF } from "@e965/xlsx";
import type { FormulaPlace } from "./evaluate-formula";
import { matches } from "./matches";
import type { Operand, Single } from "./operand";
import {
  CannotTell,
  Failure,
  isBlock,
  single,
  toNumber,
  toText,
  toTruth,
  valuesIn,
} from "./operand";

/** An argument that is only worked out when it is asked for, as IF does. */
export type Argument = () => Operand;

type Play = (parts: readonly Argument[], place: FormulaPlace) => Operand;

const at = (parts: readonly Argument[], index: number): Single => {
  const part = parts[index];
  return part ? single(part()) : null;
};

/** Of numbers: the first error among the arguments is the answer. */
function numeric(count: number, work: (...numbers: number[]) => Single): Play {
  return (parts) => {
    const numbers: number[] = [];
    for (let index = 0; index < Math.max(count, parts.length); index++) {
      const number = toNumber(at(parts, index));
      if (number instanceof Failure) return number;
      numbers.push(number);
    }
    return work(...numbers);
  };
}

function textual(work: (text: string, ...more: Single[]) => Single): Play {
  return (parts) => {
    const [first = null, ...more] = parts.map((part) => single(part()));
    const text = toText(first);
    const failed = [text, ...more].find((one) => one instanceof Failure);
    return failed ?? work(String(text), ...more);
  };
}

/** Of all numbers in blocks: texts and logical values in cells count as nothing. */
function overNumbers(work: (numbers: readonly number[]) => Single): Play {
  return (parts) => {
    const numbers: number[] = [];
    for (const part of parts) {
      const operand = part();
      for (const value of valuesIn(operand)) {
        if (value instanceof Failure) return value;
        const number = isBlock(operand) ? value : toNumber(value);
        if (number instanceof Failure) return number;
        if (typeof number === "number") numbers.push(number);
      }
    }
    return work(numbers);
  };
}

const is =
  (test: (value: Single) => boolean): Play =>
  (parts) =>
    test(at(parts, 0));

/** AND and OR: texts in cells count as nothing. */
function truths(work: (all: readonly boolean[]) => boolean): Play {
  return (parts) => {
    const all: boolean[] = [];
    for (const part of parts) {
      const operand = part();
      for (const value of valuesIn(operand)) {
        if (isBlock(operand) && typeof value === "string") continue;
        const truth = toTruth(value);
        if (truth instanceof Failure) return truth;
        all.push(truth);
      }
    }
    return all.length === 0 ? new Failure("#VALUE!") : work(all);
  };
}

const number = (value: Single | undefined, otherwise: number): number => {
  const read = value === undefined || value === null ? otherwise : toNumber(value);
  return read instanceof Failure ? NaN : read;
};

function round(value: number, places: number, how: (size: number) => number): number {
  const factor = 10 ** Math.trunc(places);
  return (Math.sign(value) * how(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
}

/** Position from 1 of a text in another, `?` and `*` standing for any letters in SEARCH. */
function position(found: number): Single {
  return found < 0 ? new Failure("#VALUE!") : found + 1;
}

function counted(parts: readonly Argument[]): number {
  const block = parts[0]?.() ?? null;
  const wanted = at(parts, 1);
  if (!isBlock(block)) throw new CannotTell();
  return valuesIn(block).filter((value) => matches(value, wanted)).length;
}

/** Today, counted as the workbook counts days. */
function today(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth(), now.getDate());
}

const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month, day) / 86_400_000) + 25_569;

const dateParts =
  (pick: (date: { y: number; m: number; d: number; q: number }) => number) =>
  (serial: number): Single => {
    const date = serial < 0 ? null : SSF.parse_date_code(serial);
    return date ? pick(date) : new Failure("#NUM!");
  };

/** The functions that are worked out for conditional formats; a rule with any other is said not to be shown. */
export const conditionFunctions: Readonly<Record<string, Play>> = {
  TRUE: () => true,
  FALSE: () => false,
  AND: truths((all) => all.every(Boolean)),
  OR: truths((all) => all.some(Boolean)),
  XOR: truths((all) => all.filter(Boolean).length % 2 === 1),
  NOT: (parts) => {
    const truth = toTruth(at(parts, 0));
    return truth instanceof Failure ? truth : !truth;
  },
  IF: (parts) => {
    const truth = toTruth(at(parts, 0));
    if (truth instanceof Failure) return truth;
    const chosen = parts[truth ? 1 : 2];
    return chosen ? chosen() : truth;
  },
  IFERROR: (parts) => {
    const value = at(parts, 0);
    return value instanceof Failure ? at(parts, 1) : value;
  },
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === "number"),
  ISTEXT: is((value) => typeof value === "string"),
  ISNONTEXT: is((value) => typeof value !== "string"),
  ISLOGICAL: is((value) => typeof value === "boolean"),
  ISERROR: is((value) => value instanceof Failure),
  ISERR: is((value) => value instanceof Failure && value.shown !== "#N/A"),
  ISNA: is((value) => value instanceof Failure && value.shown === "#N/A"),
  ISFORMULA: (parts) => {
    const operand = parts[0]?.() ?? null;
    if (!isBlock(operand)) return new Failure("#VALUE!");
    return operand.sheet.cell(operand.area.top, operand.area.left)?.formula !== undefined;
  },
  N: (parts) => {
    const value = at(parts, 0);
    if (typeof value === "boolean") return value ? 1 : 0;
    return typeof value === "string" || value === null ? 0 : value;
  },
  T: (parts) => {
    const value = at(parts, 0);
    return typeof value === "string" || value instanceof Failure ? value : "";
  },
  ISEVEN: numeric(1, (value) => Math.trunc(value ?? 0) % 2 === 0),
  ISODD: numeric(1, (value) => Math.trunc(value ?? 0) % 2 !== 0),
  ABS: numeric(1, (value = 0) => Math.abs(value)),
  SIGN: numeric(1, (value = 0) => Math.sign(value)),
  INT: numeric(1, (value = 0) => Math.floor(value)),
  MOD: numeric(2, (value = 0, by = 0) =>
    by === 0 ? new Failure("#DIV/0!") : value - by * Math.floor(value / by),
  ),
  ROUND: numeric(2, (value = 0, places = 0) =>
    round(value, places, (size) => Math.floor(size + 0.5)),
  ),
  ROUNDUP: numeric(2, (value = 0, places = 0) => round(value, places, Math.ceil)),
  ROUNDDOWN: numeric(2, (value = 0, places = 0) => round(value, places, Math.floor)),
  FLOOR: numeric(2, (value = 0, step = 1) =>
    step === 0 ? new Failure("#DIV/0!") : Math.floor(value / step) * step,
  ),
  SUM: overNumbers((all) => all.reduce((sum, one) => sum + one, 0)),
  MIN: overNumbers((all) => all.reduce((least, one) => Math.min(least, one), all[0] ?? 0)),
  MAX: overNumbers((all) => all.reduce((most, one) => Math.max(most, one), all[0] ?? 0)),
  AVERAGE: overNumbers((all) =>
    all.length === 0 ? new Failure("#DIV/0!") : all.reduce((sum, one) => sum + one, 0) / all.length,
  ),
  COUNT: (parts) =>
    parts.flatMap((part) => valuesIn(part())).filter((one) => typeof one === "number").length,
  COUNTA: (parts) => parts.flatMap((part) => valuesIn(part())).filter((one) => one !== null).length,
  COUNTIF: (parts) => counted(parts),
  LEN: textual((text) => text.length),
  LEFT: textual((text, count) => text.slice(0, Math.max(0, number(count, 1)))),
  RIGHT: textual((text, count) => text.slice(Math.max(0, text.length - number(count, 1)))),
  MID: textual((text, from, count) =>
    text.substr(Math.max(0, number(from, 1) - 1), number(count, 0)),
  ),
  UPPER: textual((text) => text.toUpperCase()),
  LOWER: textual((text) => text.toLowerCase()),
  TRIM: textual((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  EXACT: textual((text, other = null) => text === toText(other)),
  FIND: textual((wanted, within = null, from) =>
    position(String(toText(within)).indexOf(wanted, number(from, 1) - 1)),
  ),
  SEARCH: textual((wanted, within = null, from) => {
    // Its wild cards are rare in rules; a text with them is left to Excel.
    if (/[?*~]/.test(wanted)) throw new CannotTell();
    const text = String(toText(within)).toLowerCase();
    return position(text.indexOf(wanted.toLowerCase(), number(from, 1) - 1));
  }),
  ROW: (parts, place) => {
    const operand = parts[0]?.() ?? null;
    return isBlock(operand) ? operand.area.top : place.row;
  },
  COLUMN: (parts, place) => {
    const operand = parts[0]?.() ?? null;
    return isBlock(operand) ? operand.area.left : place.column;
  },
  TODAY: () => today(),
  YEAR: numeric(1, (serial = 0) => dateParts(({ y }) => y)(serial)),
  MONTH: numeric(1, (serial = 0) => dateParts(({ m }) => m)(serial)),
  DAY: numeric(1, (serial = 0) => dateParts(({ d }) => d)(serial)),
  EDATE: numeric(2, (serial = 0, months = 0) => {
    const date = serial < 0 ? null : SSF.parse_date_code(serial);
    if (!date) return new Failure("#NUM!");
    const { y, m, d } = date;
    const lastDay = new Date(Date.UTC(y, m + Math.trunc(months), 0)).getUTCDate();
    return dayNumber(y, m - 1 + Math.trunc(months), Math.min(d, lastDay));
  }),
  WEEKDAY: numeric(1, (serial = 0, kind = 1) =>
    kind === 1 || kind === 0
      ? dateParts(({ q }) => q + 1)(serial)
      : kind === 2
        ? dateParts(({ q }) => ((q + 6) % 7) + 1)(serial)
        : new Failure("#NUM!"),
  ),
};
