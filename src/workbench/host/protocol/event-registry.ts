import type { EventSource } from "../interpreter/host-object";

/** Which events the add-in listens to; every proxy that listens counts. */
export class EventRegistry {
  readonly #counts = new Map<string, number>();

  change(source: EventSource, name: string, listens: boolean): void {
    const type = source.types[name];
    if (type === undefined) return;
    const key = `${String(type)} ${source.target}`;
    const count = (this.#counts.get(key) ?? 0) + (listens ? 1 : -1);
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  has(type: number, target: string): boolean {
    return this.#counts.has(`${String(type)} ${target}`);
  }

  clear(): void {
    this.#counts.clear();
  }
}
