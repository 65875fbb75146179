interface Answer {
  readonly given: readonly unknown[];
  readonly made: unknown;
}

/** A pure function: the very same things give the same answer, and nothing else has a say in it. */
type Work<Of extends object, Given extends readonly unknown[], Made> = (
  of: Of,
  ...given: Given
) => Made;

/**
 * What pure functions made of sheets, tables and the like, so that a review after an edit only works out what rests on
 * something that changed. Things are known by the very object: whoever changes one makes another, and what was made of
 * one that is gone is forgotten with it. For each function and object the latest answer is kept.
 */
export class ReviewMemory {
  readonly #answers = new Map<object, WeakMap<object, Answer>>();
  readonly #plain = new Map<string, { readonly text: string; readonly value: unknown }>();
  readonly #lists = new Map<string, readonly unknown[]>();

  /** `work(of, ...given)`, or what that gave before. */
  recall<Of extends object, Given extends readonly unknown[], Made>(
    work: Work<Of, Given, Made>,
    of: Of,
    ...given: Given
  ): Made {
    return this.recallAs(work, of, given, () => work(of, ...given));
  }

  /** The same where the answer is made in a way of its own. */
  recallAs<Made>(key: object, of: object, given: readonly unknown[], make: () => Made): Made {
    let answers = this.#answers.get(key);
    if (!answers) this.#answers.set(key, (answers = new WeakMap()));
    const known = answers.get(of);
    if (known && isSame(known.given, given)) return known.made as Made;
    const made = make();
    answers.set(of, { given, made });
    return made;
  }

  /** Small plain data: the earlier object where it says the same, so that what rests on it is known again. */
  unchanged<Value>(name: string, value: Value): Value {
    const text = JSON.stringify(value);
    const known = this.#plain.get(name);
    if (known?.text === text) return known.value as Value;
    this.#plain.set(name, { text, value });
    return value;
  }

  /** The earlier list where it holds the very same things in the same order. */
  sameList<Value>(name: string, list: readonly Value[]): readonly Value[] {
    const known = this.#lists.get(name) as readonly Value[] | undefined;
    if (known && isSame(known, list)) return known;
    this.#lists.set(name, list);
    return list;
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, at) => Object.is(each, other[at]));
}
