/** Which events an object can be asked for, by the library's names, with their numbers on the wire. */
export interface EventSource {
  /** Where the library listens: a sheet's id, or `Workbook`. */
  readonly target: string;
  readonly types: Readonly<Record<string, number>>;
}

const none = null;
const no = false;

/**
 * An object an add-in holds a proxy of. Getters, setters and methods carry the names of the Excel
 * interface and take what came over the wire, unchecked. What is not part of that interface is
 * either private or starts with a dollar sign, which the interpreter never lets through.
 */
export abstract class HostObject {
  /** Name of the class in the library: `Range`. */
  abstract readonly $type: string;

  /** What finds the object again in its collection; null where it is in none. */
  get $id(): string | null {
    return none;
  }

  /** Whether what it stands for was deleted, for objects that an add-in keeps from request to request. */
  get $isGone(): boolean {
    return no;
  }

  /** What it tells events of; null where of none. */
  get $events(): EventSource | null {
    return none;
  }
}

/** A collection: `getItem` takes an id or a name and throws ItemNotFound. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract $items(): readonly Item[];

  abstract getItem(key: unknown): Item;

  getCount(): number {
    return this.$items().length;
  }
}
