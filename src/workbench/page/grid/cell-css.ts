import type { CSSProperties } from "react";
import type { CellModel } from "../../host";
import type { BorderLine, CellStyle } from "../../host/workbook/cell-style";
import type { ConditionalStyle } from "../../host/workbook/conditional-format-model";
import { PADDING } from "./sheet-layout";
import { FONT_SCALE, PIXELS } from "./text-width";

const across: Readonly<Record<string, CSSProperties["textAlign"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "center",
  Justify: "justify",
  Distributed: "justify",
};

const down: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center" };

/** Numbers stand to the right, texts to the left, errors and logical values in the middle, unless the cell says otherwise. */
export function alignOf(cell: CellModel | undefined, style: CellStyle): CSSProperties["textAlign"] {
  const asked = across[style.horizontalAlignment ?? ""];
  if (asked) return asked;
  if (cell?.error !== undefined || typeof cell?.value === "boolean") return "center";
  return typeof cell?.value === "number" ? "right" : "left";
}

function line({ style, weight, color }: BorderLine): string {
  const width = weight === "Thick" ? 3 : weight === "Medium" ? 2 : 1;
  const kind =
    style === "Double"
      ? "double"
      : style.startsWith("Dash")
        ? "dashed"
        : style === "Dot"
          ? "dotted"
          : "solid";
  return `${String(width)}px ${kind} ${color}`;
}

/** Lines of a conditional format: always thin ones. */
function thin(over: ConditionalStyle | null): NonNullable<CellStyle["borders"]> {
  const edges = Object.entries(over?.borders ?? {});
  return Object.fromEntries(edges.map(([edge, drawn]) => [edge, { ...drawn, weight: "Thin" }]));
}

/** How a cell looks, from its style and what conditional formats lay over it. Without place and size. */
export function cellCss(
  cell: CellModel | undefined,
  style: CellStyle,
  over: ConditionalStyle | null,
): CSSProperties {
  const bold = over?.bold ?? style.bold;
  const italic = over?.italic ?? style.italic;
  const underline = (over?.underline ?? style.underline ?? "None") !== "None";
  const struck = over?.strikethrough ?? style.strikethrough;
  const fill = over?.fill ?? style.fill;
  const colour = over?.fontColor ?? style.fontColor;
  const { indent = 0, fontSize } = style;
  const borders = { ...style.borders, ...thin(over) };
  const align = alignOf(cell, style);
  const room = PADDING + indent * 9;
  return {
    textAlign: align,
    ...(align === "right" ? { paddingRight: room } : { paddingLeft: room }),
    ...(bold ? { fontWeight: 700 } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
    ...(underline || struck
      ? {
          textDecoration: [underline && "underline", struck && "line-through"]
            .filter(Boolean)
            .join(" "),
        }
      : {}),
    ...(fill ? { backgroundColor: fill } : {}),
    ...(colour ? { color: colour } : {}),
    ...(fontSize ? { fontSize: fontSize * PIXELS * FONT_SCALE } : {}),
    ...(style.fontName
      ? { fontFamily: `"${style.fontName.replace(/["\\]/g, "")}", sans-serif` }
      : {}),
    ...(style.wrapText ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : {}),
    alignItems: down[style.verticalAlignment ?? ""] ?? "flex-end",
    ...(borders.EdgeTop ? { borderTop: line(borders.EdgeTop) } : {}),
    ...(borders.EdgeBottom ? { borderBottom: line(borders.EdgeBottom) } : {}),
    ...(borders.EdgeLeft ? { borderLeft: line(borders.EdgeLeft) } : {}),
    ...(borders.EdgeRight ? { borderRight: line(borders.EdgeRight) } : {}),
  };
}
