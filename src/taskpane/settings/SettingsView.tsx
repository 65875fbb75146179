import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { saySetting, settingNames } from "../../core/settings/say-setting";
import { readEachSetting } from "../../core/settings/read-each-setting";
import type { Checked } from "../../excel/port";
import { EmptyState } from "../shared/EmptyState";
import { Notice } from "../shared/Notice";
import { usePlainStyles } from "../shared/usePlainStyles";
import { ChecksForm } from "./ChecksForm";
import type { SettingField } from "./draft";
import { ExcludedForm } from "./ExcludedForm";
import { ExplainForm, RagForm, SmallNumberForm, ToleranceForm } from "./FigureForms";
import type { FormProps } from "./form";
import { CalendarForm, SynonymsForm, VirementForm } from "./ListForms";
import { words } from "./messages";
import { PublishedForm } from "./PublishedForm";
import { SettingCard } from "./SettingCard";
import { AdverseSignForm, IncomeSignForm } from "./SignForms";
import { UnitsForm } from "./UnitsForm";
import { useSettings, type DraftState } from "./useSettings";

type Form = ComponentType<FormProps>;

const groups: readonly (readonly [string, readonly (readonly [SettingField, Form])[]])[] = [
  [
    words.groups.read,
    [
      ["excludedSheets", ExcludedForm],
      ["units", UnitsForm],
      ["tolerance", ToleranceForm],
      ["adverseSign", AdverseSignForm],
      ["incomeSign", IncomeSignForm],
      ["synonyms", SynonymsForm],
    ],
  ],
  [
    words.groups.expect,
    [
      ["explain", ExplainForm],
      ["rag", RagForm],
      ["virementLimits", VirementForm],
      ["calendar", CalendarForm],
    ],
  ],
  [
    words.groups.out,
    [
      ["published", PublishedForm],
      ["smallNumber", SmallNumberForm],
    ],
  ],
  [words.groups.checks, [["severities", ChecksForm]]],
];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

interface Props {
  /** Null before the first check. */
  readonly checked: Checked | null;
  readonly draft: DraftState;
}

/** Every setting there is, each with what it does and what holds without it. */
export function SettingsView({ checked, draft }: Props) {
  if (!checked) return <EmptyState title={words.before}>{words.beforeMore}</EmptyState>;
  return <AllSettings checked={checked} draft={draft} />;
}

function AllSettings({ checked, draft }: Props & { readonly checked: Checked }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const form = useSettings(checked, draft);
  const { report, decisions } = checked;
  const left = readEachSetting(decisions.settings ?? {}).settings.excludedSheets;
  const sheets = [...new Set([...report.workbook.sheets.map(({ name }) => name), ...left])];
  const unknown = form.kept.filter(({ field }) => !(field in settingNames));
  const faultOf = (field: SettingField) => {
    const fault = form.kept.find((one) => one.field === field);
    return fault ? words.faulty(fault.reason, fault.remedy) : null;
  };
  return (
    <div className={styles.root}>
      <section className={plain.stack} aria-label={words.title}>
        <h2 className={plain.heading}>{words.title}</h2>
        <p className={plain.small}>{words.about}</p>
        {unknown.length > 0 && (
          <Notice intent="info">
            {words.unknown(unknown.map(({ field }) => `“${field}”`).join(", "))}
          </Notice>
        )}
      </section>
      {groups.map(([group, settings]) => (
        <section key={group} aria-label={group}>
          <h2 className={plain.heading}>{group}</h2>
          {settings.map(([field, Form]) => (
            <SettingCard
              key={field}
              field={field}
              value={saySetting[field](form.settings)}
              differs={form.differs(field)}
              unsaved={form.unsaved(field)}
              busy={form.busy}
              fault={faultOf(field)}
              trouble={form.trouble?.field === field ? form.trouble.says : null}
              onSave={() => form.save(field)}
              onUndo={() => form.undo(field)}
              onReset={() => form.reset(field)}
            >
              <Form
                draft={form.draft}
                faults={form.faults}
                sheets={sheets}
                tables={report.tables}
                change={form.change}
              />
            </SettingCard>
          ))}
        </section>
      ))}
    </div>
  );
}
