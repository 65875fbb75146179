/** Rows and columns kept free for whatever one scratch formula spills into. */
const HEIGHT = 1000;
const WIDTH = 160;
const DOWN = 1000;

export interface EnginePlace {
  readonly number: number;
  readonly row: number;
  readonly column: number;
}

/** Hands out places on a scratch sheet of the engine, far enough apart for results of many cells. */
export class EnginePlaces {
  readonly #free: number[] = [];
  #next = 0;

  take(): EnginePlace {
    const number = this.#free.pop() ?? this.#next++;
    const row = (number % DOWN) * HEIGHT + 1;
    return { number, row, column: Math.floor(number / DOWN) * WIDTH + 1 };
  }

  giveBack(place: EnginePlace): void {
    this.#free.push(place.number);
  }
}
