import type { HostObject } from "./host-object";

/** Objects the add-in keeps across requests (`trackedObjects`), by the id they were given. */
export class ReferenceTable {
  readonly #byId = new Map<string, HostObject>();
  readonly #idOf = new Map<HostObject, string>();
  #next = 1;

  /** How many objects are kept: an add-in that never lets go shows here. */
  get size(): number {
    return this.#byId.size;
  }

  keep(object: HostObject): void {
    if (this.#idOf.has(object)) return;
    const id = `reference-${String(this.#next++)}`;
    this.#byId.set(id, object);
    this.#idOf.set(object, id);
  }

  release(id: string): void {
    const object = this.#byId.get(id);
    if (object) this.#idOf.delete(object);
    this.#byId.delete(id);
  }

  releaseAll(): void {
    this.#byId.clear();
    this.#idOf.clear();
  }

  find(id: string): HostObject | undefined {
    return this.#byId.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.#idOf.get(object);
  }
}
