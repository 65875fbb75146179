import { Field, Input } from "@fluentui/react-components";
import { usePlainStyles } from "../shared/usePlainStyles";

interface Props {
  readonly label: string;
  readonly value: string;
  /** What is wrong with it. */
  readonly fault: string | undefined;
  readonly id?: string;
  /** Left out, a figure is expected. */
  readonly words?: boolean;
  onValue(value: string): void;
}

/** One line of a form, which says what is wrong with it. */
export function TypedField({ label, value, fault, id, words = false, onValue }: Props) {
  const plain = usePlainStyles();
  return (
    <Field
      label={label}
      size="small"
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Input
        {...(id === undefined ? {} : { id })}
        className={plain.field}
        size="small"
        inputMode={words ? "text" : "decimal"}
        autoComplete="off"
        value={value}
        onChange={(_, given) => onValue(given.value)}
      />
    </Field>
  );
}
