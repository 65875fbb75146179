import { Field, Input, Select } from "@fluentui/react-components";
import { detailNames, stages, type RecordDetails } from "../../core/record/record-details";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";
import type { DetailsState } from "./useDetails";

const before = ["council", "committee", "meetingDate", "period"] as const;

/** What only a person knows of the report. Nothing is required: what is left empty is printed as not entered. */
export function DetailFields({ details: [details, change] }: { readonly details: DetailsState }) {
  const plain = usePlainStyles();
  const field = (name: Exclude<keyof RecordDetails, "stage">) => (
    <Field key={name} label={detailNames[name]} size="small">
      <Input
        className={plain.field}
        size="small"
        value={details[name]}
        onChange={(_, { value }) => change({ ...details, [name]: value })}
      />
    </Field>
  );
  return (
    <div className={plain.stack}>
      {before.map(field)}
      <Field label={detailNames.stage} size="small">
        <Select
          className={plain.field}
          size="small"
          value={details.stage}
          onChange={(_, { value }) =>
            change({ ...details, stage: stages.find((stage) => stage === value) ?? "" })
          }
        >
          {(["", ...stages] as const).map((stage) => (
            <option key={stage} value={stage}>
              {words.stage[stage]}
            </option>
          ))}
        </Select>
      </Field>
      {field("preparer")}
    </div>
  );
}
