import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly sheets: readonly string[];
  readonly ticked: readonly string[];
  onTicked(ticked: readonly string[]): void;
}

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200 },
  boxes: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

/** Sheets to tick; those that are ticked and are not in the workbook stand among them, so that they can be let go. */
export function SheetBoxes({ label, hint, sheets, ticked, onTicked }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const all = [...new Set([...sheets, ...ticked])];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && <p className={plain.small}>{hint}</p>}
      {all.length === 0 && <p className={plain.text}>{words.noSheets}</p>}
      <div className={styles.boxes}>
        {all.map((sheet) => (
          <Checkbox
            key={sheet}
            label={sheet}
            checked={ticked.includes(sheet)}
            onChange={(_, { checked }) =>
              onTicked(
                checked === true ? [...ticked, sheet] : ticked.filter((one) => one !== sheet),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
