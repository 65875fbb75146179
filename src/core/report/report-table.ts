import { hidePersonal } from "../checks/personal/hide-personal";
import { columnName, formatRange } from "../workbook/cell-ref";
import type { ColumnRole, RowKind, Table, TableUnit } from "../tables/table";

interface ReportUnit {
  readonly currency: "GBP";
  readonly scale: number;
}

/** A table as the report shows it: columns by letter, rows by sheet row. */
export interface ReportTable {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly unit: ReportUnit | null;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly role: ColumnRole;
    readonly unit?: ReportUnit;
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly label: string;
    readonly kind: RowKind;
  }[];
}

export function reportTable(table: Table): ReportTable {
  const headers = table.columns.filter(({ role }) => role === "label").map(({ header }) => header);
  return {
    id: table.id,
    sheet: table.sheet,
    range: formatRange(table.range),
    title: hidePersonal(table.title),
    unit: table.unit ? reportUnit(table.unit) : null,
    columns: table.columns.map(({ column, header, role, unit }) => ({
      column: columnName(column),
      header: hidePersonal(header),
      role,
      ...(unit ? { unit: reportUnit(unit) } : {}),
    })),
    rows: table.rows.map(({ row, label, kind }) => ({
      row,
      label: hideLabel(label, headers),
      kind,
    })),
  };
}

function reportUnit({ currency, scale }: TableUnit): ReportUnit {
  return { currency, scale };
}

/** A bare number is an NHS number where the heading over it says so. */
function hideLabel(label: string, headers: readonly string[]): string {
  for (const header of headers) {
    const lead = `${header}: `;
    const hidden = hidePersonal(lead + label);
    if (hidden.startsWith(lead) && hidden !== lead + label) return hidden.slice(lead.length);
  }
  return hidePersonal(label);
}
