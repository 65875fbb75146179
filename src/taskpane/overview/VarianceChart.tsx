import { Button, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Report } from "../../core/report";
import { usePlainStyles } from "../shared/usePlainStyles";
import { BarChart } from "./BarChart";
import { chartRows, type ChartKind } from "./chart-rows";
import { ChartTable } from "./ChartTable";
import { chartNames, words } from "./messages";

const kinds: readonly ChartKind[] = ["variance", "movement"];

/** The main table's variances or movements at a glance; nothing where the workbook has none. */
export function VarianceChart({ report }: { readonly report: Report }) {
  const plain = usePlainStyles();
  const charts = useMemo(
    () =>
      kinds.flatMap((kind) => {
        const chart = chartRows(report, kind);
        return chart ? [{ kind, chart }] : [];
      }),
    [report],
  );
  const [wanted, setWanted] = useState<ChartKind>("variance");
  const [asTable, setAsTable] = useState(false);
  const shown = charts.find(({ kind }) => kind === wanted) ?? charts[0];
  if (!shown) return null;
  const { chart, kind } = shown;
  return (
    <section className={plain.stack} aria-label={words.chart}>
      <h2 className={plain.heading}>{words.chart}</h2>
      <div className={plain.row}>
        {charts.length > 1 && (
          <Select
            className={plain.field}
            size="small"
            aria-label={words.measure}
            value={kind}
            onChange={(_, { value }) => setWanted(value as ChartKind)}
          >
            {charts.map((one) => (
              <option key={one.kind} value={one.kind}>
                {chartNames[one.kind]}
              </option>
            ))}
          </Select>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {words.asTable}
        </Button>
      </div>
      <p className={plain.small}>
        {`${chart.title === "" ? "" : `${chart.title.replace(/\.$/, "")}. `}${kind === "movement" ? words.tellsMovement : words.sides(chart)}`}
      </p>
      {asTable ? <ChartTable chart={chart} /> : <BarChart rows={chart.rows} />}
    </section>
  );
}
