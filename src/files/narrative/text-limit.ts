import { UnreadableFile } from "../unreadable-file";

/** Some 3,000 pages of words, in characters: far beyond any report, and little enough to be checked at once. */
export const mostText = 10 * 1024 * 1024;

/** Elements of XML: some ten times those of a report of a hundred pages. */
export const mostElements = 1_000_000;

/** What is said of a report that holds more than that. */
export function tooMuchText(file: string): UnreadableFile {
  return new UnreadableFile(
    file,
    "it is far longer than a report: more than 10 MB of text, or a million paragraphs and cells",
    "Save only the report's own pages",
  );
}
