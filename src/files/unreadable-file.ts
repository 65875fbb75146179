/**
 * A file that could not be read at all. The message is whole: it names the file, says why, and what
 * the reader of the message can do about it.
 */
export class UnreadableFile extends Error {
  /**
   * @param file File name without its folder.
   * @param reason What is wrong, in plain words, without a full stop.
   * @param remedy What to do, in plain words, without a full stop.
   */
  constructor(
    readonly file: string,
    readonly reason: string,
    readonly remedy: string,
  ) {
    super(`${file}: ${reason}. ${remedy}.`);
    this.name = "UnreadableFile";
  }
}
