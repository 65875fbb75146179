import { isRecord } from "../../core/settings/field-reader";
import { readEachSetting } from "../../core/settings/read-each-setting";
import type { Settings } from "../../core/settings";
import { UnreadableFile } from "../unreadable-file";

/**
 * Reads a council's settings from JSON. Fields that are left out keep their defaults.
 * @throws UnreadableFile naming the field that cannot be used and what it may be.
 */
export function readSettings(name: string, text: string): Settings {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UnreadableFile(
      name,
      "it is not JSON",
      "Put the settings between { and }, names and words in quotes",
    );
  }
  if (!isRecord(given))
    throw new UnreadableFile(name, "it is not a JSON object", "Put the settings between { and }");
  const { settings, faults } = readEachSetting(given);
  const [fault] = faults;
  if (fault) throw new UnreadableFile(name, fault.reason, fault.remedy);
  return settings;
}
