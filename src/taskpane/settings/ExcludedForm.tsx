import { settingNames } from "../../core/settings/say-setting";
import type { FormProps } from "./form";
import { SheetBoxes } from "./SheetBoxes";

export function ExcludedForm({ draft, sheets, change }: FormProps) {
  return (
    <SheetBoxes
      label={settingNames.excludedSheets}
      sheets={sheets}
      ticked={draft.excludedSheets}
      onTicked={(excludedSheets) => change({ excludedSheets })}
    />
  );
}
