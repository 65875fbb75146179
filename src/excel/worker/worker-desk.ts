import type { Decisions } from "../../core/decisions";
import type { Comparison } from "../../core/record/compare-record";
import type { Loss } from "../../core/workbook/snapshot";
import type { RecordRow } from "../../files/record/record-rows";
import { UnreadableFile } from "../../files/unreadable-file";
import type { NarrativeInput } from "../port";
import type { BookOutline, CellBlock } from "../reading/book-outline";
import { ListJoiner, type ListPart } from "./cut-lists";
import type { DeskAnswer, DeskFault, DeskMethod, DeskPort, DeskRequest } from "./desk-messages";
import type { RecordFacts, RecordKind, RecordSource } from "./record-facts";
import type { Carrying, ReviewDesk, Reviewed } from "./review-desk";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A desk at the other end of a port: the pane's side of a worker. */
export class WorkerDesk implements ReviewDesk {
  readonly #port: DeskPort;
  readonly #waiting = new Map<number, Waiting>();
  readonly #joiner = new ListJoiner();
  /** Of the answer that is coming. */
  #parts: ListPart[] = [];
  #next = 1;
  #broken: string | null = null;

  constructor(port: DeskPort) {
    this.#port = port;
    port.onmessage = (event: MessageEvent) => this.#hear(event.data as DeskAnswer);
  }

  get broken(): boolean {
    return this.#broken !== null;
  }

  /** The worker broke: everything that waits for it fails, with the reason, and whatever is asked of it later. */
  fail(reason: string): void {
    this.#broken = reason;
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }

  open(outline: BookOutline): Promise<void> {
    return this.#ask("open", [outline]);
  }

  addCells(block: CellBlock): Promise<void> {
    return this.#ask("addCells", [block]);
  }

  addPackage(bytes: Uint8Array | null): Promise<void> {
    return this.#ask("addPackage", [bytes], bytes ? [bytes.buffer as ArrayBuffer] : []);
  }

  close(missed: readonly Loss[]): Promise<void> {
    return this.#ask("close", [missed]);
  }

  review(narratives: readonly NarrativeInput[] | null, decisions: Decisions): Promise<Reviewed> {
    return this.#ask("review", [narratives, decisions]);
  }

  keep(): Promise<void> {
    return this.#ask("keep", []);
  }

  conclude(decisions: Decisions): Promise<Reviewed> {
    return this.#ask("conclude", [decisions]);
  }

  carry(name: string, bytes: Uint8Array, decisions: Decisions): Promise<Carrying> {
    return this.#ask("carry", [name, bytes, decisions]);
  }

  compareWith(earlier: RecordSource | null): Promise<void> {
    return this.#ask("compareWith", [earlier]);
  }

  markedCopy(narrative: string, ticks: boolean, at: string): Promise<Uint8Array> {
    return this.#ask("markedCopy", [narrative, ticks, at]);
  }

  recordFile(kind: RecordKind, facts: RecordFacts): Promise<Uint8Array> {
    return this.#ask("recordFile", [kind, facts]);
  }

  recordRows(facts: RecordFacts): Promise<readonly RecordRow[]> {
    return this.#ask("recordRows", [facts]);
  }

  compareRecord(
    record: RecordSource,
    name: string,
    packaged: Uint8Array | null,
    narratives: readonly NarrativeInput[],
  ): Promise<Comparison> {
    return this.#ask("compareRecord", [record, name, packaged, narratives]);
  }

  #ask<Value>(
    method: DeskMethod,
    args: readonly unknown[],
    transfer: Transferable[] = [],
  ): Promise<Value> {
    if (this.#broken !== null) return Promise.reject(new Error(this.#broken));
    const id = this.#next++;
    return new Promise<Value>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      const request: DeskRequest = { id, method, args };
      this.#port.postMessage(request, transfer);
    });
  }

  #hear(answer: DeskAnswer): void {
    if (answer.kind === "parts") {
      this.#parts.push(...answer.parts);
      return;
    }
    const parts = this.#parts;
    this.#parts = [];
    // Also what nobody waits for any more is put together: later answers build on it.
    const value = answer.kind === "done" ? this.#joiner.join(answer.value, parts) : null;
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    this.#waiting.delete(answer.id);
    if (answer.kind === "done") waiting.resolve(value);
    else waiting.reject(errorOf(answer.fault));
  }
}

function errorOf({ message, unreadable }: DeskFault): Error {
  return unreadable
    ? new UnreadableFile(unreadable.file, unreadable.reason, unreadable.remedy)
    : new Error(message);
}
