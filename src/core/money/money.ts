import { Exact } from "./decimal";

export type MoneyUnit = "GBP" | "percent";

/**
 * An exact amount as it was printed: the figure, what one of its units is worth, and how many decimal
 * places it showed. £1.480m is 1.480 with scale 1000000 and three places, known to half a thousand
 * pounds. Immutable. Overspend is positive, underspend negative, where the amount carries a sign.
 */
export class Money {
  /** The figure in pounds: nearly everything that is asked of an amount asks for it. */
  private readonly exact: Exact;
  private written: string | null = null;

  private constructor(
    private readonly figure: Exact,
    /** Pounds in one printed unit: 1, 1000, 1000000 or 1000000000. 1 for a percentage. */
    readonly scale: number,
    /** Printed decimal places; trailing zeros count. */
    readonly places: number,
    readonly unit: MoneyUnit,
  ) {
    this.exact = scale === 1 ? figure : figure.times(scale);
  }

  /**
   * @param digits plain decimal text, `-1480.5`; anything else throws a RangeError.
   * @param scale pounds in one unit of `digits`.
   * @param places printed places; by default those of `digits`.
   */
  static of(digits: string, scale = 1, places = placesOf(digits), unit: MoneyUnit = "GBP"): Money {
    if (!/^-?\d+(?:\.\d+)?$/.test(digits)) throw new RangeError(`Not an amount: “${digits}”`);
    return new Money(new Exact(digits), scale, places, unit);
  }

  /** From a scaled integer: 1480 with three places is 1.480. */
  static fromUnits(units: number, places: number, scale: number, unit: MoneyUnit = "GBP"): Money {
    return new Money(new Exact(units).div(new Exact(10).pow(places)), scale, places, unit);
  }

  /** Value in pounds (percent for a percentage) as plain decimal text, without trailing zeros. */
  get value(): string {
    this.written ??= this.exact.toFixed();
    return this.written;
  }

  /** One unit of the last printed place, in pounds (percent), as plain decimal text. */
  get precision(): string {
    const known = precisions.get(this.scale) ?? [];
    precisions.set(this.scale, known);
    return (known[this.places] ??= this.step.toFixed());
  }

  get isNegative(): boolean {
    return this.figure.isNegative() && !this.figure.isZero();
  }

  get isZero(): boolean {
    return this.figure.isZero();
  }

  negated(): Money {
    return new Money(this.figure.neg(), this.scale, this.places, this.unit);
  }

  abs(): Money {
    return this.figure.isNegative()
      ? new Money(this.figure.abs(), this.scale, this.places, this.unit)
      : this;
  }

  /** Exact sum; the result is printed as coarsely as the coarser of the two. */
  plus(other: Money): Money {
    return this.combine(this.exact.plus(other.alike(this)), other);
  }

  /** Exact difference; the result is printed as coarsely as the coarser of the two. */
  minus(other: Money): Money {
    return this.combine(this.exact.minus(other.alike(this)), other);
  }

  /** −1, 0 or 1 by exact value. */
  compare(other: Money): number {
    return this.exact.comparedTo(other.alike(this));
  }

  equals(other: Money): boolean {
    return this.unit === other.unit && this.compare(other) === 0;
  }

  /** The two figures could be one figure rounded twice: apart by at most half a unit of each, limit included. */
  couldEqual(other: Money): boolean {
    const apart = this.exact.minus(other.alike(this)).abs();
    return apart.lte(this.step.plus(other.step).div(2));
  }

  /** The same figure, rounded half away from zero to another's scale and places. */
  printedLike(other: Money): Money {
    const figure = this.exact.div(other.scale).toDecimalPlaces(other.places, Exact.ROUND_HALF_UP);
    return new Money(figure, other.scale, other.places, this.unit);
  }

  /** The figure in its own unit with its printed places and thousands commas: `1,480.50`. */
  toString(): string {
    const [whole = "", fraction] = this.figure.abs().toFixed(this.places).split(".");
    const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
    return (
      (this.isNegative ? "-" : "") + (fraction === undefined ? grouped : `${grouped}.${fraction}`)
    );
  }

  private get step(): Exact {
    const step = stepOf(this.places);
    return this.scale === 1 ? step : step.times(this.scale);
  }

  private alike(other: Money): Exact {
    if (this.unit !== other.unit) throw new TypeError("Money and a percentage do not compare");
    return this.exact;
  }

  private combine(exact: Exact, other: Money): Money {
    const coarser = this.step.gte(other.step) ? this : other;
    return new Money(exact.div(coarser.scale), coarser.scale, coarser.places, this.unit);
  }
}

/** Steps of few places, which every amount asks for and a power takes long to give. */
const steps: Exact[] = [];
const fewPlaces = 12;

/** The same as text, by scale and places. */
const precisions = new Map<number, string[]>();

/** One unit of so many decimal places. */
function stepOf(places: number): Exact {
  if (places < 0 || places > fewPlaces) return new Exact(10).pow(-places);
  return (steps[places] ??= new Exact(10).pow(-places));
}

function placesOf(digits: string): number {
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
}
