import type { SignSetting } from "../../core/settings";
import { settingNames } from "../../core/settings/say-setting";
import { ChoiceField } from "./ChoiceField";
import type { FormProps } from "./form";
import { words } from "./messages";

const signs: readonly SignSetting[] = ["table", "positive", "negative"];

/** The sign of an overspend. */
export function AdverseSignForm({ draft, change }: FormProps) {
  return (
    <ChoiceField
      label={settingNames.adverseSign}
      value={draft.adverseSign}
      choices={signs.map((sign) => [sign, words.signs[sign]])}
      onValue={(adverseSign) => change({ adverseSign })}
    />
  );
}

/** The sign of income. */
export function IncomeSignForm({ draft, change }: FormProps) {
  return (
    <ChoiceField
      label={settingNames.incomeSign}
      value={draft.incomeSign}
      choices={signs.map((sign) => [sign, words.incomeSigns[sign]])}
      onValue={(incomeSign) => change({ incomeSign })}
    />
  );
}
