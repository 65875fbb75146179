import { useMemo, useState, type Dispatch, type SetStateAction } from "react";
import { defaultSettings, type Settings } from "../../core/settings";
import { readEachSetting, type FaultySetting } from "../../core/settings/read-each-setting";
import type { Checked } from "../../excel/port";
import { usePane } from "../PaneContext";
import { toDraft, type SettingField, type SettingsDraft } from "./draft";
import { words } from "./messages";
import { readDraft, type DraftFaults } from "./read-draft";

/** What was typed and not saved yet; null where nothing was. It outlives the view. */
export type DraftState = readonly [
  SettingsDraft | null,
  Dispatch<SetStateAction<SettingsDraft | null>>,
];

export interface SettingsForm {
  readonly draft: SettingsDraft;
  /** As they would be saved; where what was typed cannot be used, as they are kept. */
  readonly settings: Settings;
  /** Faults of settings that somebody tried to save. */
  readonly faults: DraftFaults;
  /** What the workbook keeps and this version cannot use. */
  readonly kept: readonly FaultySetting[];
  readonly busy: boolean;
  readonly trouble: { readonly field: SettingField; readonly says: string } | null;
  differs(field: SettingField): boolean;
  unsaved(field: SettingField): boolean;
  change(some: Partial<SettingsDraft>): void;
  undo(field: SettingField): void;
  reset(field: SettingField): void;
  save(field: SettingField): Promise<boolean>;
}

const usual = toDraft(defaultSettings);
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The settings kept in the workbook, and the form they are changed in, one at a time. */
export function useSettings({ decisions }: Checked, [typed, setTyped]: DraftState): SettingsForm {
  const pane = usePane();
  const held = useMemo(() => readEachSetting(decisions.settings ?? {}), [decisions.settings]);
  const base = useMemo(() => toDraft(held.settings), [held]);
  const [tried, setTried] = useState<readonly SettingField[]>([]);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<SettingsForm["trouble"]>(null);
  const draft = typed ?? base;
  const { settings, faults } = readDraft(draft);
  const faultsOf = (field: SettingField) =>
    Object.entries(faults).filter(([at]) => at === field || at.startsWith(`${field}.`));
  const change = (some: Partial<SettingsDraft>) =>
    setTyped((before) => ({ ...(before ?? base), ...some }));
  const undo = (field: SettingField) => {
    setTrouble(null);
    setTried(tried.filter((one) => one !== field));
    change({ [field]: base[field] });
  };
  /** @param value null for the default. */
  const keep = async (field: SettingField, value: unknown): Promise<boolean> => {
    setBusy(true);
    setTrouble(null);
    try {
      await pane.decide({ kind: "settings", settings: { [field]: value } }, words.saved);
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setTrouble({ field, says: `${words.notKept} ${why}` });
      return false;
    } finally {
      setBusy(false);
    }
  };
  const shown = Object.fromEntries(
    Object.entries(settings).map(([field, value]) => {
      const wrong = faultsOf(field as SettingField).length > 0;
      return [field, wrong ? held.settings[field as SettingField] : value];
    }),
  ) as unknown as Settings;
  return {
    draft,
    settings: shown,
    faults: Object.fromEntries(tried.flatMap(faultsOf)),
    kept: held.faults,
    busy,
    trouble,
    differs: (field) => !same(shown[field], defaultSettings[field]),
    unsaved: (field) => !same(draft[field], base[field]),
    change,
    undo,
    // What cannot be used looks like the default already: it is taken out of the workbook at once.
    reset: (field) =>
      held.faults.some((one) => one.field === field) && same(draft[field], usual[field])
        ? void keep(field, null)
        : change({ [field]: usual[field] }),
    save: async (field) => {
      const wrong = faultsOf(field);
      setTried(wrong.length > 0 ? [...new Set([...tried, field])] : tried);
      if (wrong.length > 0) {
        pane.announce(words.wrong(wrong.length));
        return false;
      }
      const value = settings[field];
      const kept = await keep(field, same(value, defaultSettings[field]) ? null : value);
      // What was typed as £50,000 is kept as a number, and shown as one from now on.
      if (kept) change({ [field]: toDraft(settings)[field] });
      return kept;
    },
  };
}
