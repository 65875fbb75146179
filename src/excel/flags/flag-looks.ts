import type { Severity } from "../../core/finding";

/** How a flag looks: the line around the cell tells the kinds apart without colour. */
export interface FlagLook {
  readonly fill: string;
  readonly line: "Continuous" | "Dash" | "Dot";
  readonly colour: string;
}

export const flagLooks: Readonly<Record<Severity, FlagLook>> = {
  error: { fill: "#FDE0DD", line: "Continuous", colour: "#A40E26" },
  warning: { fill: "#FFF4CE", line: "Dash", colour: "#7A4B00" },
  info: { fill: "#E5F1FB", line: "Dot", colour: "#0B5394" },
};
