import { findPersonal, type PersonalKind } from "./find-personal";

/** What must never be printed in full; officers' addresses are on every report. */
const secret: ReadonlySet<PersonalKind> = new Set<PersonalKind>([
  "National Insurance number",
  "NHS number",
  "bank account",
]);

/** The text with numbers that identify a person made unreadable, but for the last two signs. */
export function hidePersonal(text: string): string {
  let hidden = "";
  let from = 0;
  for (const { kind, start, end } of findPersonal(text)) {
    if (!secret.has(kind)) continue;
    hidden += text.slice(from, start) + mask(text.slice(start, end), kind);
    from = end;
  }
  return hidden + text.slice(from);
}

/** The first letter of an address and where it is; the last two signs of a number. */
export function mask(text: string, kind: PersonalKind): string {
  if (kind === "e-mail address") return `${text.slice(0, 1)}•••${text.slice(text.indexOf("@"))}`;
  let left = text.replace(/[^A-Za-z0-9]/g, "").length - 2;
  return text.replace(/[A-Za-z0-9]/g, (sign) => (left-- > 0 ? "•" : sign));
}
