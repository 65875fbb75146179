import type { Decisions } from "../decisions";
import type { Settings } from "../settings";
import { readEachSetting } from "../settings/read-each-setting";
import { settingNames } from "../settings/say-setting";
import type { CarriedItem, CarryTarget } from "./carry-over";

/** A council's settings go along as they are; a sheet they name that is not there any more is said. */
export function carrySettings(
  { settings = {} }: Decisions,
  { sheets }: CarryTarget,
): { readonly items: readonly CarriedItem[] } {
  const fields = Object.keys(settings);
  if (fields.length === 0) return { items: [] };
  const { excludedSheets, units, published } = readEachSetting(settings).settings;
  const missing = (names: readonly string[], what: string): readonly string[] => {
    const gone = [...new Set(names)].filter((name) => !sheets.includes(name));
    return gone.length === 0
      ? []
      : [`there is no sheet ${gone.map((one) => `“${one}”`).join(", ")} ${what}`];
  };
  const why = [
    ...missing(excludedSheets, "to leave out"),
    ...missing(
      units.map(({ sheet }) => sheet),
      "to have the unit that is set",
    ),
    ...missing(published?.sheets ?? [], "to publish"),
  ].join("; ");
  return {
    items: [
      {
        came: "kept",
        kind: "settings",
        what: "Settings",
        said: fields.map(nameOf).join(", "),
        by: "",
        at: "",
        ref: null,
        why,
      },
    ],
  };
}

/** A setting of a newer version is called as it is written. */
function nameOf(field: string): string {
  return Object.hasOwn(settingNames, field) ? settingNames[field as keyof Settings] : field;
}
