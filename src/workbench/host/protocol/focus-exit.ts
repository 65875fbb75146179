/** Which way the keyboard leaves the add-in. */
export type FocusExit = "forward" | "backward";

/** What office.js calls the ways out: Tab, Ctrl+F6, and finding nothing that takes the focus. */
const exits: Readonly<Record<number, FocusExit>> = {
  5: "forward",
  6: "backward",
  13: "forward",
  14: "backward",
  17: "forward",
  18: "backward",
};

/** Reads a notice of office.js, which takes the Tab key for itself and leaves it to the host to move on. */
export function readFocusExit(notice: unknown): FocusExit | null {
  return Array.isArray(notice) ? (exits[Number(notice[1])] ?? null) : null;
}
