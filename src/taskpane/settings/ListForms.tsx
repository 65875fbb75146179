import { Field, Textarea } from "@fluentui/react-components";
import { months } from "../../core/settings/read-field";
import { usePlainStyles } from "../shared/usePlainStyles";
import { ChoiceField } from "./ChoiceField";
import type { FormProps } from "./form";
import { words } from "./messages";
import { RowsForm } from "./RowsForm";
import { TypedField } from "./TypedField";

/** Amounts above which somebody has to approve a virement. */
export function VirementForm({ draft, faults, change }: FormProps) {
  return (
    <RowsForm
      rows={draft.virementLimits}
      empty={{ above: "", approval: "" }}
      add={words.addLimit}
      name={words.limit}
      onRows={(virementLimits) => change({ virementLimits })}
      draw={(row, at, first, changeRow) => (
        <>
          <TypedField
            id={first}
            label={words.above}
            value={row.above}
            fault={faults[`virementLimits.${String(at)}.above`]}
            onValue={(above) => changeRow({ ...row, above })}
          />
          <TypedField
            words
            label={words.approval}
            value={row.approval}
            fault={faults[`virementLimits.${String(at)}.approval`]}
            onValue={(approval) => changeRow({ ...row, approval })}
          />
        </>
      )}
    />
  );
}

const monthChoices = [
  ["", words.chooseMonth] as const,
  ...months.map((month) => [month, month] as const),
];

/** The period that each month's meeting is told of. */
export function CalendarForm({ draft, faults, change }: FormProps) {
  return (
    <RowsForm
      rows={draft.calendar}
      empty={{ month: "", period: "" }}
      add={words.addMeeting}
      name={words.meeting}
      onRows={(calendar) => change({ calendar })}
      draw={(row, at, first, changeRow) => (
        <>
          <ChoiceField
            id={first}
            label={words.month}
            value={row.month}
            choices={monthChoices}
            fault={faults[`calendar.${String(at)}.month`]}
            onValue={(month) => changeRow({ ...row, month })}
          />
          <TypedField
            words
            label={words.period}
            value={row.period}
            fault={faults[`calendar.${String(at)}.period`]}
            onValue={(period) => changeRow({ ...row, period })}
          />
        </>
      )}
    />
  );
}

/** Sets of names, one a line. */
export function SynonymsForm({ draft, faults, change }: FormProps) {
  const plain = usePlainStyles();
  const fault = faults["synonyms"];
  return (
    <Field
      label={words.names}
      size="small"
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Textarea
        className={plain.field}
        size="small"
        rows={4}
        placeholder="ASC = Adult Social Care"
        value={draft.synonyms}
        onChange={(_, { value }) => change({ synonyms: value })}
      />
    </Field>
  );
}
