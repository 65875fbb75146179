import { makeStyles, tokens } from "@fluentui/react-components";
import { CellLink } from "../shared/CellLink";
import type { ChartRow } from "./chart-rows";
import { shownFigure } from "./shown-figure";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBottom: tokens.spacingVerticalXS },
  words: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  label: { overflowWrap: "anywhere", minWidth: 0 },
  figure: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  bar: { display: "block", width: "100%", height: "10px" },
  positive: {
    fill: tokens.colorPaletteDarkOrangeForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  negative: {
    fill: tokens.colorPaletteBlueForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

/** Bars to both sides of nought, each with its line's name and figure in words above it. */
export function BarChart({ rows }: { readonly rows: readonly ChartRow[] }) {
  const styles = useStyles();
  const widest = Math.max(...rows.map(({ size }) => Math.abs(size)), 1);
  const left = Math.max(...rows.map(({ size }) => Math.max(0, -size)));
  const right = Math.max(...rows.map(({ size }) => Math.max(0, size)));
  const span = left + right || widest;
  const nought = (left / span) * 100;
  return (
    <ul className={styles.list}>
      {rows.map(({ label, printed, size, cell }) => {
        const width = (Math.abs(size) / span) * 100;
        return (
          <li key={cell} className={styles.item}>
            <span className={styles.words}>
              <span className={styles.label}>{label}</span>
              <span className={styles.figure}>
                <CellLink reference={cell}>{shownFigure(printed)}</CellLink>
              </span>
            </span>
            <svg
              className={styles.bar}
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              aria-hidden
              focusable={false}
            >
              <rect
                className={size < 0 ? styles.negative : styles.positive}
                x={size < 0 ? nought - width : nought}
                y={1}
                width={width}
                height={8}
              />
              <line
                className={styles.axis}
                x1={nought}
                x2={nought}
                y1={0}
                y2={10}
                vectorEffect="non-scaling-stroke"
              />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
