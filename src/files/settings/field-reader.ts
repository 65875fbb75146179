/** Ends the reading with what is wrong and what to do about it. */
export type Fail = (reason: string, remedy: string) => never;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads the fields of a JSON object one by one; each failure names its field. */
export class FieldReader {
  constructor(
    private readonly given: Readonly<Record<string, unknown>>,
    private readonly fail: Fail,
    /** Name of the object's own field, for messages: `explain.`. */
    private readonly within = "",
  ) {}

  read<T>(field: string, plain: T, read: (given: unknown, fail: Fail) => T): T {
    const given = this.given[field];
    return given === undefined ? plain : read(given, this.fail);
  }

  /** A number of at least 0; without a default the field has to be there. */
  number(field: string, plain?: number): number {
    const given = this.given[field] ?? plain;
    if (typeof given === "number" && Number.isFinite(given) && given >= 0) return given;
    return this.fail(
      `“${this.within}${field}” is ${say(given)}`,
      "Give a number of 0 or more, without quotes, commas or a pound sign",
    );
  }

  word(field: string): string {
    const given = this.given[field];
    if (typeof given === "string" && given.trim() !== "") return given;
    return this.fail(`“${this.within}${field}” is ${say(given)}`, "Give words in quotes");
  }

  choice<T extends string>(field: string, plain: T, allowed: readonly T[]): T {
    const given = this.given[field];
    if (given === undefined) return plain;
    const found = allowed.find((one) => one === given);
    if (found !== undefined) return found;
    return this.fail(
      `“${this.within}${field}” is ${say(given)}`,
      `Use ${allowed.map((one) => `“${one}”`).join(" or ")}`,
    );
  }

  names(field: string, plain: readonly string[]): readonly string[] {
    const given = this.given[field];
    if (given === undefined) return plain;
    if (Array.isArray(given) && given.every((one): one is string => typeof one === "string"))
      return given;
    return this.fail(
      `“${this.within}${field}” holds something that is not a list of names`,
      "Put each name in quotes",
    );
  }

  record<T>(field: string, plain: T, read: (fields: FieldReader) => T): T {
    const given = this.given[field];
    if (given === undefined || given === null) return plain;
    if (isRecord(given)) return read(new FieldReader(given, this.fail, `${field}.`));
    return this.fail(`“${field}” is ${say(given)}`, "Put its fields between { and }");
  }

  list<T>(field: string, plain: readonly T[], read: (fields: FieldReader) => T): readonly T[] {
    const given = this.given[field];
    if (given === undefined) return plain;
    if (Array.isArray(given) && given.every(isRecord))
      return given.map((one) => read(new FieldReader(one, this.fail, `${field}.`)));
    return this.fail(`“${field}” is ${say(given)}`, "Give a list, each entry between { and }");
  }
}

function say(given: unknown): string {
  return given === undefined ? "missing" : `set to ${JSON.stringify(given)}`;
}
