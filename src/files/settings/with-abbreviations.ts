import abbreviations from "../../../assets/settings/abbreviations.json";
import { defaultSettings, type Settings } from "../../core/settings";

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Settings with the abbreviations that councils share. A council's own list goes first: where it explains a name,
 * ours says nothing about that name.
 */
export function withAbbreviations(settings: Settings): Settings {
  const own = new Set(settings.synonyms.flat().map(key));
  const shared = abbreviations.synonyms.filter(
    (names) => !names.some((name) => own.has(key(name))),
  );
  return { ...settings, synonyms: [...settings.synonyms, ...shared] };
}

/** What holds where a council has set nothing. */
export const usualSettings: Settings = withAbbreviations(defaultSettings);
