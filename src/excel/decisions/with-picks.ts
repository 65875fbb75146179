import type { Decisions } from "../../core/decisions";
import type { Settings } from "../../core/settings";

/** A picked line is another name of what the words call it, here and wherever the words stand again. */
export function withPicks(settings: Settings, decisions: Decisions): Settings {
  const picks = Object.entries(decisions.picks ?? {});
  if (picks.length === 0) return settings;
  return {
    ...settings,
    synonyms: [...settings.synonyms, ...picks.map(([subject, { line }]) => [subject, line])],
  };
}
