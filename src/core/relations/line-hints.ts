/** What labels, looks and formulas say of the lines of a grid, apart from their figures. */
export interface LineHints {
  /** Belief, in nats, that a line is a total, from its label and looks. */
  readonly total: Float64Array;
  /** 1 where the label surely names a total. */
  readonly named: Uint8Array;
  /** 1 where the label says that the line is what remains: net, surplus, balance. */
  readonly net: Uint8Array;
  /** 1 where the label says that the line is told again of a figure above: of which, including. */
  readonly memo: Uint8Array;
  /** 1 where a heading or a gap stands before the line. */
  readonly fresh: Uint8Array;
  /** 0 for lines of words with a stray figure or two. */
  readonly takesPart: Uint8Array;
  /** Sums that formulas state. */
  readonly seeds: readonly { readonly target: number; readonly operands: readonly number[] }[];
}

export function plainHints(lines: number): LineHints {
  return {
    total: new Float64Array(lines),
    named: new Uint8Array(lines),
    net: new Uint8Array(lines),
    memo: new Uint8Array(lines),
    fresh: new Uint8Array(lines),
    takesPart: new Uint8Array(lines).fill(1),
    seeds: [],
  };
}
