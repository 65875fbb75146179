import { OfficeError } from "./office-error";

/** Gives the whole package as it would be saved now. */
export type DocumentBytes = () => Uint8Array | Promise<Uint8Array>;

/** A reply of the common interface: its error number, and its values by position. */
export interface MethodReply {
  readonly error: number;
  readonly values?: Readonly<Record<string, unknown>>;
}

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

const COMPRESSED = 1;
/** Excel keeps two copies in memory at most. https://learn.microsoft.com/javascript/api/office/office.file */
const MOST_COPIES = 2;

/** `getFileAsync`, `getSliceAsync` and `closeAsync`: the document in slices. */
export class DocumentCopies {
  readonly #open = new Map<number, Copy>();
  #next = 1;

  constructor(private readonly bytes: DocumentBytes | null) {}

  async open(fileType: unknown, sliceSize: unknown): Promise<MethodReply> {
    if (fileType !== COMPRESSED) return { error: OfficeError.fileTypeNotSupported };
    if (!this.bytes) return { error: OfficeError.fileUnavailable };
    if (this.#open.size >= MOST_COPIES) return { error: OfficeError.internal };
    const size = typeof sliceSize === "number" && sliceSize > 0 ? sliceSize : 4 * 1024 * 1024;
    const bytes = await this.bytes();
    const handle = this.#next++;
    this.#open.set(handle, { bytes, sliceSize: size });
    return { error: OfficeError.none, values: { 0: handle, 1: bytes.length } };
  }

  slice(handle: unknown, index: unknown): MethodReply {
    const copy = this.#open.get(Number(handle));
    if (!copy) return { error: OfficeError.invalidParameter };
    const start = Number(index) * copy.sliceSize;
    if (!(start >= 0 && start < copy.bytes.length)) return { error: OfficeError.indexOutOfRange };
    const data = Array.from(copy.bytes.subarray(start, start + copy.sliceSize));
    return { error: OfficeError.none, values: { 0: data, 1: data.length } };
  }

  close(handle: unknown): MethodReply {
    const closed = this.#open.delete(Number(handle));
    return { error: closed ? OfficeError.none : OfficeError.invalidParameter };
  }

  closeAll(): void {
    this.#open.clear();
  }
}
