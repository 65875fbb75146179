import type { StoredSettings } from "../decisions";
import { defaultSettings, type Settings } from "../settings";
import { FieldReader, SettingFault } from "./field-reader";
import { readField } from "./read-field";

/** A setting that cannot be used, why, and what to do about it. */
export interface FaultySetting {
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;
}

export interface EachSetting {
  readonly settings: Settings;
  readonly faults: readonly FaultySetting[];
}

const fields = Object.keys(defaultSettings) as readonly (keyof Settings)[];

/** Settings as they were written, one by one: what cannot be used of them is named, and its default holds. */
export function readEachSetting(given: StoredSettings): EachSetting {
  const faults: FaultySetting[] = Object.keys(given)
    .filter((key) => !Object.hasOwn(defaultSettings, key))
    .map((key) => ({
      field: key,
      reason: `“${key}” is not a setting`,
      remedy: `Use ${fields.join(", ")}`,
    }));
  const read = fields.map((field) => {
    try {
      return [field, readField[field](new FieldReader(given))] as const;
    } catch (error) {
      if (!(error instanceof SettingFault)) throw error;
      faults.push({ field, reason: error.reason, remedy: error.remedy });
      return [field, defaultSettings[field]] as const;
    }
  });
  return { settings: Object.fromEntries(read) as unknown as Settings, faults };
}
