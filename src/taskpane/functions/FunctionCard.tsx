import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FunctionHelp } from "../../functions/help";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";

interface Props {
  readonly help: FunctionHelp;
  onInsert(formula: string): void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    minHeight: "24px",
    backgroundColor: "transparent",
    border: "none",
    padding: 0,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":hover": { textDecorationLine: "underline" },
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  parameters: { margin: 0 },
  help: { marginLeft: tokens.spacingHorizontalM, overflowWrap: "anywhere" },
});

/** One function: what it does and an example; what it takes and gives when opened. */
export function FunctionCard({ help, onInsert }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { name, does, gives, parameters, example } = help;
  return (
    <article className={styles.root} aria-label={name}>
      <h2 className={plain.heading}>
        <button
          type="button"
          className={styles.name}
          aria-expanded={open}
          aria-controls={details}
          onClick={() => setOpen(!open)}
        >
          {name}
        </button>
      </h2>
      <p className={plain.text}>{does}</p>
      <div id={details} hidden={!open}>
        {open && (
          <>
            <dl className={styles.parameters}>
              {parameters.map((one) => (
                <div key={one.name}>
                  <dt className={styles.formula}>{one.name}</dt>
                  <dd className={styles.help}>
                    {[
                      one.help,
                      ...(one.optional ? [`(${words.optional})`] : []),
                      ...(one.repeats ? [`(${words.repeats})`] : []),
                    ].join(" ")}
                  </dd>
                </div>
              ))}
            </dl>
            <p className={plain.text}>{`${words.gives}: ${gives}`}</p>
          </>
        )}
      </div>
      <p className={plain.text}>
        <span className={plain.small}>{`${words.example}: `}</span>
        <code className={styles.formula}>{example.formula}</code>
        <span className={plain.small}>{` ${words.exampleGives(example.gives)}`}</span>
      </p>
      <div className={plain.row}>
        <Button
          size="small"
          aria-label={`${words.insert}: ${name}`}
          onClick={() => onInsert(example.formula)}
        >
          {words.insert}
        </Button>
      </div>
    </article>
  );
}
