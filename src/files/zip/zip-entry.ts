/** One file inside a zip, as its central directory describes it. Offsets are bytes from the start of the zip. */
export interface ZipEntry {
  /** With forward slashes, as it is looked up; never with "..". */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** Size when inflated, as declared. */
  readonly size: number;
  /** Where its local header starts. */
  readonly localStart: number;
  /** Its record in the central directory. */
  readonly centralStart: number;
  readonly centralEnd: number;
}

/** What a zip says of itself before anything is inflated. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the central directory starts: the end of the last entry's data. */
  readonly directoryStart: number;
  /** The end record with the zip's own comment. */
  readonly endStart: number;
}
