/** A setting cannot be used: names it, and says what it may be. */
export class SettingFault extends Error {
  constructor(
    readonly reason: string,
    readonly remedy: string,
  ) {
    super(`${reason}. ${remedy}`);
  }
}

/** Ends the reading with what is wrong and what to do about it. */
export type Fail = (reason: string, remedy: string) => never;

const fail: Fail = (reason, remedy) => {
  throw new SettingFault(reason, remedy);
};

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads the fields of a JSON object one by one; each failure names its field.
 * @throws SettingFault
 */
export class FieldReader {
  constructor(
    private readonly given: Readonly<Record<string, unknown>>,
    /** Name of the object's own field, for messages: `explain.`. */
    private readonly within = "",
  ) {}

  read<T>(field: string, plain: T, read: (given: unknown, fail: Fail) => T): T {
    const given = this.given[field];
    return given === undefined ? plain : read(given, fail);
  }

  /** A number of at least 0; without a default the field has to be there. */
  number(field: string, plain?: number): number {
    const given = this.given[field] ?? plain;
    if (typeof given === "number" && Number.isFinite(given) && given >= 0) return given;
    return this.fault(
      field,
      given,
      "Give a number of 0 or more, without quotes, commas or a pound sign",
    );
  }

  optionalNumber(field: string): number | null {
    return (this.given[field] ?? null) === null ? null : this.number(field);
  }

  word(field: string): string {
    const given = this.given[field];
    if (typeof given === "string" && given.trim() !== "") return given;
    return this.fault(field, given, "Give words in quotes");
  }

  optionalWord(field: string): string | null {
    return (this.given[field] ?? null) === null ? null : this.word(field);
  }

  choice<T extends string>(field: string, plain: T, allowed: readonly T[]): T {
    return this.given[field] === undefined ? plain : this.demand(field, allowed);
  }

  /** One of the words allowed; it has to be there. */
  demand<T extends string>(field: string, allowed: readonly T[]): T {
    const given = this.given[field];
    const found = allowed.find((one) => one === given);
    if (found !== undefined) return found;
    return this.fault(field, given, `Use ${allowed.map((one) => `“${one}”`).join(" or ")}`);
  }

  names(field: string, plain: readonly string[]): readonly string[] {
    const given = this.given[field];
    if (given === undefined) return plain;
    if (Array.isArray(given) && given.every((one): one is string => typeof one === "string"))
      return given;
    return fail(
      `“${this.within}${field}” holds something that is not a list of names`,
      "Put each name in quotes",
    );
  }

  record<T>(field: string, plain: T, read: (fields: FieldReader) => T): T {
    const given = this.given[field];
    if (given === undefined || given === null) return plain;
    if (isRecord(given)) return read(new FieldReader(given, `${field}.`));
    return this.fault(field, given, "Put its fields between { and }");
  }

  list<T>(field: string, plain: readonly T[], read: (fields: FieldReader) => T): readonly T[] {
    const given = this.given[field];
    if (given === undefined) return plain;
    if (Array.isArray(given) && given.every(isRecord))
      return given.map((one) => read(new FieldReader(one, `${field}.`)));
    return this.fault(field, given, "Give a list, each entry between { and }");
  }

  private fault(field: string, given: unknown, remedy: string): never {
    return fail(`“${this.within}${field}” is ${say(given)}`, remedy);
  }
}

function say(given: unknown): string {
  return given === undefined ? "missing" : `set to ${JSON.stringify(given)}`;
}
