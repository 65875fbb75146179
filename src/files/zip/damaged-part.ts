/** A part of a file that cannot be read, although the rest of the file may be sound. */
export class DamagedPart extends Error {
  /** @param reason Plain words without a full stop, for a sentence such as "sheet “A”: it is cut short". */
  constructor(readonly reason: string) {
    super(reason);
    this.name = "DamagedPart";
  }
}

/** A part so large that only a file made to do harm, or far beyond our means, would hold it. */
export class OversizedPart extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = "OversizedPart";
  }
}
