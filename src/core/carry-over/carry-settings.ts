import type { Decisions } from "../decisions";
import type { CarriedItem, CarryTarget } from "./carry-over";

/** A council's settings go along as they are; a sheet they leave out that is not there any more is said. */
export function carrySettings(
  { settings }: Decisions,
  { sheets }: CarryTarget,
): { readonly items: readonly CarriedItem[] } {
  const fields = Object.keys(settings ?? {});
  if (fields.length === 0) return { items: [] };
  const excluded: unknown = settings?.["excludedSheets"];
  const gone = Array.isArray(excluded)
    ? excluded.filter((name): name is string => typeof name === "string" && !sheets.includes(name))
    : [];
  return {
    items: [
      {
        came: "kept",
        kind: "settings",
        what: "Settings",
        said: fields.join(", "),
        by: "",
        at: "",
        ref: null,
        why:
          gone.length === 0
            ? ""
            : `there is no sheet ${gone.map((one) => `“${one}”`).join(", ")} to leave out`,
      },
    ],
  };
}
