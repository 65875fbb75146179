import { Field, Input } from "@fluentui/react-components";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";

interface Props {
  readonly name: string;
  onName(name: string): void;
  /** Set once the person tried to go on without a name. */
  readonly missing: boolean;
}

/** The person's name, typed once and shown as entered. */
export function NameField({ name, onName, missing }: Props) {
  const plain = usePlainStyles();
  return (
    <Field
      label={words.name}
      hint={words.nameHint}
      required
      {...(missing && name.trim() === "" ? { validationMessage: words.nameMissing } : {})}
    >
      <Input
        className={plain.field}
        value={name}
        autoComplete="name"
        onChange={(_, { value }) => onName(value)}
      />
    </Field>
  );
}
