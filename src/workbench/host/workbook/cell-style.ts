import { without } from "./without";

export type BorderEdge =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

export const BORDER_EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** How a cell looks. Never changed in place: cells share one style object until one of them differs. */
export interface CellStyle {
  /** `#RRGGBB`; no fill where it is missing. */
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
  /** Cells are locked unless this is false; it only bites on a protected sheet. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

/** What a cell has where its style is silent: the defaults of a new workbook. */
const PLAIN_STYLE = {
  fill: "#FFFFFF",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
} as const;

export type StyleKey = keyof typeof PLAIN_STYLE;

export type StyleValue = string | number | boolean;

/** The style with one property set; the default value takes the property out again. */
export function withStyle(style: CellStyle, key: StyleKey, value: StyleValue | null): CellStyle {
  const next: Record<string, unknown> = { ...style };
  if (value === null || (value === PLAIN_STYLE[key] && key !== "fill")) delete next[key];
  else next[key] = value;
  return next;
}

/** A property of a style, or what a plain cell has. */
export function styleValue(style: CellStyle, key: StyleKey): StyleValue {
  return style[key] ?? PLAIN_STYLE[key];
}

export function withBorder(style: CellStyle, edge: BorderEdge, line: BorderLine | null): CellStyle {
  const borders = { ...style.borders };
  if (line) borders[edge] = line;
  else delete borders[edge];
  return Object.keys(borders).length > 0 ? { ...style, borders } : without(style, "borders");
}
