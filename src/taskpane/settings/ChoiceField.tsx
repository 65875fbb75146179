import { Field, Select } from "@fluentui/react-components";
import { usePlainStyles } from "../shared/usePlainStyles";

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly fault?: string | undefined;
  readonly id?: string;
  onValue(value: Value): void;
}

/** One choice out of a few. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { label, value, choices, fault, id, onValue } = props;
  const plain = usePlainStyles();
  return (
    <Field
      label={label}
      size="small"
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Select
        {...(id === undefined ? {} : { id })}
        className={plain.field}
        size="small"
        value={value}
        onChange={(_, given) => onValue(given.value as Value)}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
