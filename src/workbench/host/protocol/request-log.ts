/** One `context.sync()` as it crossed the wire. */
export interface RequestRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  /** Code of the error it was answered with. */
  readonly error: string | null;
}

export interface RequestTotals {
  readonly requests: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

/** Counts what an add-in asks of Excel, so that a test can hold it to few and small requests. */
export class RequestLog {
  #records: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.#records.push(record);
  }

  clear(): void {
    this.#records = [];
  }

  get records(): readonly RequestRecord[] {
    return this.#records;
  }

  get totals(): RequestTotals {
    const sum = (read: (record: RequestRecord) => number): number =>
      this.#records.reduce((total, record) => total + read(record), 0);
    const most = (read: (record: RequestRecord) => number): number =>
      this.#records.reduce((largest, record) => Math.max(largest, read(record)), 0);
    return {
      requests: this.#records.length,
      actions: sum((record) => record.actions),
      requestBytes: sum((record) => record.requestBytes),
      responseBytes: sum((record) => record.responseBytes),
      largestRequest: most((record) => record.requestBytes),
      largestResponse: most((record) => record.responseBytes),
    };
  }
}
