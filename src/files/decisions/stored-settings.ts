import type { StoredSettings } from "../../core/decisions";
import type { Settings } from "../../core/settings";
import { readSettings } from "../settings/read-settings";
import { usualSettings, withAbbreviations } from "../settings/with-abbreviations";
import { UnreadableFile } from "../unreadable-file";

/** The settings that hold, and what a person should know where those that are kept cannot be used. */
export interface HeldSettings {
  readonly settings: Settings;
  readonly notes: readonly string[];
}

/** Settings kept in a workbook or beside decisions. Ones that cannot be used are kept, said, and the usual ones hold. */
export function readStoredSettings(stored: StoredSettings | undefined): HeldSettings {
  if (!stored) return { settings: usualSettings, notes: [] };
  try {
    const settings = readSettings("settings", JSON.stringify(stored));
    return { settings: withAbbreviations(settings), notes: [] };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const note = `The settings kept in this workbook could not be used, and the usual ones hold: ${error.reason}. ${error.remedy}`;
    return { settings: usualSettings, notes: [note] };
  }
}
