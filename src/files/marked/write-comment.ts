import type { MarkupNames } from "./place-comments";

/** Who the comments are by, in Word's margin. */
const author = "Crosscast";
const initials = "CC";

export interface CommentStyles {
  readonly text: string | null;
  readonly reference: string | null;
}

/** One comment for the comments part; its text has one paragraph a line. */
export function writeComment(
  id: number,
  text: string,
  names: Pick<MarkupNames, "prefix" | "declaration">,
  styles: CommentStyles,
  date: string | null,
): string {
  const { prefix: w, declaration } = names;
  const style =
    styles.text === null ? "" : `<${w}pPr><${w}pStyle ${w}val="${styles.text}"/></${w}pPr>`;
  const mark =
    styles.reference === null
      ? `<${w}r><${w}annotationRef/></${w}r>`
      : `<${w}r><${w}rPr><${w}rStyle ${w}val="${styles.reference}"/></${w}rPr><${w}annotationRef/></${w}r>`;
  const paragraphs = text
    .split(/\r\n|\r|\n/)
    .map(
      (line, index) =>
        `<${w}p>${style}${index === 0 ? mark : ""}<${w}r><${w}t xml:space="preserve">${escapeXml(line)}</${w}t></${w}r></${w}p>`,
    );
  const when = date === null ? "" : ` ${w}date="${escapeXml(date)}"`;
  return `<${w}comment${declaration} ${w}id="${id}" ${w}author="${author}"${when} ${w}initials="${initials}">${paragraphs.join("")}</${w}comment>`;
}

/** XML cannot hold most control characters at all. */
function escapeXml(text: string): string {
  return text

    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
