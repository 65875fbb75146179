import type { ColumnPair } from "./align-columns";
import type { Relation, RelationVerdict, Term } from "./relation";
import { workOutCarry, type RowPair } from "./work-out-carry";

/** The same figure in two tables, as the rows and columns it stands in; worked out when somebody asks. */
export class CarryRelation implements Relation {
  constructor(
    private readonly rows: RowPair,
    private readonly columns: ColumnPair,
    private readonly number: number,
    readonly verdict: RelationVerdict,
  ) {}

  get id(): string {
    return `R${String(this.number)}`;
  }

  get kind() {
    return "carry" as const;
  }

  get sense() {
    return "same figure" as const;
  }

  get basis() {
    return "labels" as const;
  }

  get target(): Term {
    const { one, row } = this.rows;
    return { table: one.id, row, column: this.columns.one, sign: 1 };
  }

  get terms(): readonly Term[] {
    const { other, otherRow } = this.rows;
    return [{ table: other.id, row: otherRow, column: this.columns.other, sign: 1 }];
  }

  get places(): number {
    return workOutCarry(this.rows, this.columns).places;
  }

  get printed(): number {
    return workOutCarry(this.rows, this.columns).printed;
  }

  get computed(): number {
    return workOutCarry(this.rows, this.columns).computed;
  }

  get difference(): number {
    const { printed, computed } = workOutCarry(this.rows, this.columns);
    return printed - computed;
  }

  get tolerance(): number {
    return workOutCarry(this.rows, this.columns).tolerance;
  }
}
