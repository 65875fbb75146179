import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { usePlainStyles } from "../shared/usePlainStyles";
import { focusWhenThere } from "../state/focus-when-there";
import { words } from "./messages";

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly empty: Row;
  readonly add: string;
  /** "Limit 2". */
  name(at: number): string;
  /** The fields of a row; `first` is the id of the one that the focus goes to. */
  draw(row: Row, at: number, first: string, change: (row: Row) => void): ReactNode;
  onRows(rows: readonly Row[]): void;
}

const useStyles = makeStyles({
  row: {
    border: "none",
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
});

/** A list of a few fields each, with rows that come and go; the focus goes where the person goes on. */
export function RowsForm<Row>({ rows, empty, add, name, draw, onRows }: Props<Row>) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const id = useId();
  const first = (at: number) => `${id}-${String(at)}`;
  return (
    <>
      {rows.map((row, at) => (
        <fieldset key={at} className={styles.row} aria-label={name(at)}>
          <div className={plain.stack}>
            {draw(row, at, first(at), (next) =>
              onRows(rows.map((one, index) => (index === at ? next : one))),
            )}
            <div className={plain.row}>
              <Button
                size="small"
                aria-label={words.removeOf(name(at))}
                onClick={() => {
                  onRows(rows.filter((_, index) => index !== at));
                  focusWhenThere(`${id}-add`);
                }}
              >
                {words.remove}
              </Button>
            </div>
          </div>
        </fieldset>
      ))}
      <div className={plain.row}>
        <Button
          id={`${id}-add`}
          size="small"
          onClick={() => {
            onRows([...rows, empty]);
            focusWhenThere(first(rows.length));
          }}
        >
          {add}
        </Button>
      </div>
    </>
  );
}
