import type { StoredSettings } from "../../core/decisions";
import type { Settings } from "../../core/settings";
import { readEachSetting } from "../../core/settings/read-each-setting";
import { usualSettings, withAbbreviations } from "../settings/with-abbreviations";

/** The settings that hold, and what a person should know where some of those that are kept cannot be used. */
export interface HeldSettings {
  readonly settings: Settings;
  readonly notes: readonly string[];
}

/**
 * Settings kept in a workbook or beside decisions. Those that cannot be used are kept and said; the usual ones hold in
 * their place, and nobody's other settings are lost for one that is wrong.
 */
export function readStoredSettings(stored: StoredSettings | undefined): HeldSettings {
  if (!stored) return { settings: usualSettings, notes: [] };
  const { settings, faults } = readEachSetting(stored);
  return {
    settings: withAbbreviations(settings),
    notes: faults.map(
      ({ reason, remedy }) =>
        `A setting kept in this workbook could not be used, and the usual ones hold: ${reason}. ${remedy}`,
    ),
  };
}
