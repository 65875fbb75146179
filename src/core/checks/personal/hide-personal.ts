import { findPersonal, type PersonalKind } from "./find-personal";

/** Addresses of an organisation's own staff, which reports print by custom. */
const work = /\.(?:gov|nhs|police|ac)\.uk$/i;

/** The text with what identifies a person made unreadable, but for the last two signs of a number. */
export function hidePersonal(text: string): string {
  let hidden = "";
  let from = 0;
  for (const { kind, start, end } of findPersonal(text)) {
    const part = text.slice(start, end);
    if (isWorkAddress(kind, part)) continue;
    hidden += text.slice(from, start) + mask(part, kind);
    from = end;
  }
  return from === 0 ? text : hidden + text.slice(from);
}

/** Whether something found is the address of an organisation's own staff. */
export function isWorkAddress(kind: PersonalKind, text: string): boolean {
  return kind === "e-mail address" && work.test(text);
}

/** The first letter of an address and where it is; the last two signs of a number. */
export function mask(text: string, kind: PersonalKind): string {
  if (kind === "e-mail address") return `${text.slice(0, 1)}•••${text.slice(text.indexOf("@"))}`;
  let left = text.replace(/[^A-Za-z0-9]/g, "").length - 2;
  return text.replace(/[A-Za-z0-9]/g, (sign) => (left-- > 0 ? "•" : sign));
}
