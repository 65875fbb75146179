import type { DecidedFigure, DecidedOn, DecidedPlace } from "../../core/decisions";

/** What a decision was taken on, from JSON that anybody may have edited; null where its shape is not ours. */
export function readDecidedOn(value: unknown): DecidedOn | null {
  const fields = record(value);
  if (fields?.["kind"] === "amount") return readAmount(fields);
  if (fields?.["kind"] !== "finding") return null;
  const { rule, figures } = fields;
  const place = readPlace(fields["place"]);
  if (typeof rule !== "string" || !place || !Array.isArray(figures)) return null;
  const read = figures.map(readFigure);
  return read.every((one) => one !== null) ? { kind: "finding", rule, place, figures: read } : null;
}

function readAmount(fields: Record<string, unknown>): DecidedOn | null {
  const { document, paragraph, quote, subject, value } = fields;
  const orNull = (one: unknown): one is string | null => one === null || typeof one === "string";
  if (typeof document !== "string" || typeof quote !== "string" || typeof subject !== "string")
    return null;
  return orNull(paragraph) && orNull(value)
    ? { kind: "amount", document, paragraph, quote, subject, value }
    : null;
}

function readFigure(value: unknown): DecidedFigure | null {
  const place = readPlace(value);
  const text = record(value)?.["text"];
  return place && typeof text === "string" ? { ...place, text } : null;
}

function readPlace(value: unknown): DecidedPlace | null {
  const fields = record(value);
  const ref = fields?.["ref"];
  if (!fields || typeof ref !== "string") return null;
  const named: Record<string, string> = {};
  for (const name of ["line", "under", "column"]) {
    const given = fields[name];
    if (given === undefined) continue;
    if (typeof given !== "string") return null;
    named[name] = given;
  }
  return { ref, ...named };
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
