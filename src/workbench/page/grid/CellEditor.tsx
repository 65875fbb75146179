import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import type { Cell } from "./grid-keys";
import { textWidth } from "./text-width";

/** A cell being typed into. */
export interface Editing {
  readonly cell: Cell;
  readonly text: string;
  /** Whether the cursor is in the cell or in the formula bar. */
  readonly place: "cell" | "bar";
  /** Begun by typing: arrows then end the entry, as in Excel; after F2 they move the cursor. */
  readonly quick: boolean;
}

export type EndMove = "down" | "up" | "right" | "left" | null;

interface Props {
  readonly editing: Editing;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  onEdit(text: string): void;
  onEnd(keep: boolean, move: EndMove): void;
}

const arrows: Readonly<Record<string, EndMove>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key does to an entry; undefined where it is the text field's own affair. */
export function endOf(
  event: KeyboardEvent,
  quick: boolean,
): { readonly keep: boolean; readonly move: EndMove } | undefined {
  if (event.nativeEvent.isComposing) return undefined;
  if (event.key === "Escape") return { keep: false, move: null };
  if (event.key === "Enter" && !event.altKey)
    return { keep: true, move: event.shiftKey ? "up" : "down" };
  if (event.key === "Tab") return { keep: true, move: event.shiftKey ? "left" : "right" };
  const arrow = arrows[event.key];
  return quick && arrow ? { keep: true, move: arrow } : undefined;
}

/** The field over a cell in which its content is typed. */
export function CellEditor({ editing, left, top, width, height, onEdit, onEnd }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const now = field.current;
    now?.focus({ preventScroll: true });
    now?.setSelectionRange(now.value.length, now.value.length);
  }, []);
  const lines = editing.text.split("\n");
  const wide = Math.max(...lines.map((line) => textWidth(line, 11, false))) + 20;
  return (
    <textarea
      ref={field}
      className="cc-editor"
      aria-label="Cell content"
      spellCheck={false}
      rows={1}
      value={editing.text}
      style={{
        left: left - 1,
        top: top - 1,
        width: Math.max(width + 1, wide),
        height: Math.max(height + 1, lines.length * 19 + 4),
      }}
      onChange={(event) => onEdit(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        const end = endOf(event, editing.quick);
        if (!end) return;
        event.preventDefault();
        onEnd(end.keep, end.move);
      }}
    />
  );
}
