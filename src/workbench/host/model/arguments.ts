import { HostError } from "../host-error";

function wrong(what: string): HostError {
  return new HostError("InvalidArgument", `Expected ${what}.`);
}

/** What came over the wire is unchecked; these take it as one kind of value or refuse it with InvalidArgument. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw wrong("a text");
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : text(value);
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw wrong("true or false");
  return value;
}

export function optionalFlag(value: unknown): boolean {
  return value === undefined || value === null ? false : flag(value);
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw wrong("a number");
  return value;
}

export function integer(value: unknown): number {
  const whole = number(value);
  if (!Number.isInteger(whole)) throw wrong("a whole number");
  return whole;
}

export function optionalInteger(value: unknown, otherwise: number): number {
  return value === undefined || value === null ? otherwise : integer(value);
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong("an object");
  return value as Readonly<Record<string, unknown>>;
}

/** One of the words an enumeration of the library has. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw wrong(words.join(", "));
  return found;
}

/** A colour as Excel keeps it, `#RRGGBB` in capitals; a few names are known, others are refused. */
export function color(value: unknown): string {
  const given = text(value);
  const known = namedColors[given.toLowerCase()];
  if (known) return known;
  const digits = given.replace(/^#/, "").toUpperCase();
  if (!/^[0-9A-F]{6}$/.test(digits)) throw wrong("a colour as #RRGGBB");
  return `#${digits}`;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
};
