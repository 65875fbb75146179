import type { Decisions, PickedLine } from "../../core/decisions";
import type { Decision } from "../../core/finding";
import { readDecidedOn } from "./read-decided-on";

type Fields = Readonly<Record<string, unknown>>;

/** Decisions from JSON that anybody may have edited; null where its shape is not ours. */
export function readDecisions(json: unknown): Decisions | null {
  const fields = record(json);
  if (!fields) return null;
  const findings = each(fields["findings"], decision);
  const amounts = each(fields["amounts"], decision);
  const owners = each(fields["owners"], (value) => (typeof value === "string" ? value : null));
  const picks = each(fields["picks"], pick);
  if (!findings || !amounts || !owners || !picks) return null;
  // Without these a decision still stands; it only cannot be found again once something changed.
  const about = Object.fromEntries(
    Object.entries(record(fields["about"]) ?? {}).flatMap(([mark, one]) => {
      const read = readDecidedOn(one);
      return read ? [[mark, read] as const] : [];
    }),
  );
  const settings = record(fields["settings"]);
  return {
    findings,
    amounts,
    owners,
    picks,
    ...(Object.keys(about).length > 0 ? { about } : {}),
    ...(settings && Object.keys(settings).length > 0 ? { settings } : {}),
  };
}

/** Every entry of a record; null where one of them is not what it should be. */
function each<Value>(
  value: unknown,
  read: (value: unknown) => Value | null,
): Record<string, Value> | null {
  if (value === undefined) return {};
  const fields = record(value);
  if (!fields) return null;
  const entries: [string, Value][] = [];
  for (const [key, item] of Object.entries(fields)) {
    const made = read(item);
    if (made === null) return null;
    entries.push([key, made]);
  }
  // `fromEntries` defines its keys, so that not even "__proto__" reaches the prototype.
  return Object.fromEntries(entries);
}

function decision(value: unknown): Decision | null {
  const fields = record(value);
  const { kind, reason, by, at } = fields ?? {};
  if (kind !== "accepted" && kind !== "sourced-elsewhere") return null;
  return text(reason) && text(by) && text(at) ? { kind, reason, by, at } : null;
}

function pick(value: unknown): PickedLine | null {
  const { line, sheet, by, at } = record(value) ?? {};
  return text(line) && text(sheet) && text(by) && text(at) ? { line, sheet, by, at } : null;
}

function text(value: unknown): value is string {
  return typeof value === "string";
}

function record(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : null;
}
