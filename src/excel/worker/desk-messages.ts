import type { ListPart } from "./cut-lists";
import type { ReviewDesk } from "./review-desk";

/** What the pane may ask of the desk, by the desk's own names. */
export type DeskMethod = Exclude<keyof ReviewDesk, "broken">;

export interface DeskRequest {
  readonly id: number;
  readonly method: DeskMethod;
  readonly args: readonly unknown[];
}

/** An error as it crosses: only what its kind and its message need. */
export interface DeskFault {
  readonly message: string;
  /** Set where a file could not be read. */
  readonly unreadable?: {
    readonly file: string;
    readonly reason: string;
    readonly remedy: string;
  };
}

export type DeskAnswer =
  /** Pieces of long lists, which stand empty in the answer that follows. */
  | { readonly id: number; readonly kind: "parts"; readonly parts: readonly ListPart[] }
  | { readonly id: number; readonly kind: "done"; readonly value: unknown }
  | { readonly id: number; readonly kind: "failed"; readonly fault: DeskFault };

/** A worker, or one end of a channel. */
export interface DeskPort {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
