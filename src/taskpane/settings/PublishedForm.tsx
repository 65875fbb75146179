import { Radio, RadioGroup } from "@fluentui/react-components";
import type { SettingsDraft } from "./draft";
import type { FormProps } from "./form";
import { words } from "./messages";
import { SheetBoxes } from "./SheetBoxes";

const ways = ["", "pdf", "workbook"] as const;

/** A PDF of some sheets, or the workbook itself. */
export function PublishedForm({ draft: { published }, sheets, change }: FormProps) {
  return (
    <>
      <RadioGroup
        aria-label={words.publishedAs}
        value={published.as}
        onChange={(_, { value }) =>
          change({ published: { ...published, as: value as SettingsDraft["published"]["as"] } })
        }
      >
        {ways.map((way) => (
          <Radio key={way} value={way} label={words.published[way]} />
        ))}
      </RadioGroup>
      {published.as === "pdf" && (
        <SheetBoxes
          label={words.publishedSheets}
          hint={words.publishedHint}
          sheets={sheets}
          ticked={published.sheets}
          onTicked={(ticked) => change({ published: { ...published, sheets: ticked } })}
        />
      )}
    </>
  );
}
