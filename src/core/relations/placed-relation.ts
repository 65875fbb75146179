import { columnOf, rowOf, type Equation, type EquationCell } from "./equation";
import type {
  Relation,
  RelationBasis,
  RelationKind,
  RelationSense,
  RelationVerdict,
  Term,
} from "./relation";
import { nothingWorked, workOutEquation, type Worked } from "./work-out-equation";

/**
 * A relation that holds, as its equation and the row or column it stands in. A large workbook has a million of
 * them and most are never looked at singly, so cells and figures are worked out when somebody asks.
 */
export class PlacedRelation implements Relation {
  constructor(
    private readonly equation: Equation,
    private readonly at: number,
    private readonly number: number,
    readonly verdict: RelationVerdict,
  ) {}

  /** The same relation under another number. */
  numbered(number: number): PlacedRelation {
    return new PlacedRelation(this.equation, this.at, number, this.verdict);
  }

  get id(): string {
    return `R${String(this.number)}`;
  }

  get kind(): RelationKind {
    return this.equation.kind;
  }

  get sense(): RelationSense {
    return this.equation.sense;
  }

  get basis(): RelationBasis {
    return this.equation.basis;
  }

  get target(): Term {
    return placeCell(this.equation, this.equation.target, this.at);
  }

  get terms(): readonly Term[] {
    return this.equation.terms.map((cell) => placeCell(this.equation, cell, this.at));
  }

  get places(): number {
    return this.equation.figures.places;
  }

  get printed(): number {
    const { figures, target } = this.equation;
    return figures.unitsAt(rowOf(target, this.at), columnOf(target, this.at));
  }

  get computed(): number {
    return this.worked().computed;
  }

  get difference(): number {
    return this.printed - this.computed;
  }

  get tolerance(): number {
    return this.worked().tolerance;
  }

  private worked(): Worked {
    const worked = nothingWorked();
    workOutEquation(this.equation, this.at, worked);
    return worked;
  }
}

function placeCell({ table }: Equation, cell: EquationCell, at: number): Term {
  return { table, row: rowOf(cell, at), column: columnOf(cell, at), sign: cell.sign };
}
