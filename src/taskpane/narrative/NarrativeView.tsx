import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentText24Regular } from "@fluentui/react-icons/svg/document-text";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Checked, NarrativeInput, Port } from "../../excel/port";
import { Rewrites } from "../rewrites/Rewrites";
import { EmptyState } from "../shared/EmptyState";
import { LongList, type LongListHandle } from "../shared/LongList";
import { usePlainStyles } from "../shared/usePlainStyles";
import { useRoving } from "../state/useRoving";
import { AddReport } from "./AddReport";
import type { Reading } from "./filter-passages";
import { MarkLegend } from "./MarkLegend";
import { inWorkbook, narrativeTitle } from "./in-workbook";
import { words } from "./messages";
import type { Passage } from "./passages";
import { PassageText } from "./PassageText";
import { Sources } from "./Sources";
import { useReading } from "./useReading";

interface Props {
  readonly checked: Checked;
  readonly given: readonly NarrativeInput[];
  /** An amount to open the text at. */
  readonly target: string | null;
  onFiles(files: readonly File[]): void;
  onPaste(text: string): void;
  onRemove(name: string): void;
  markedCopy(name: string, ticks: boolean): Promise<Uint8Array>;
  readonly port: Pick<Port, "compareWith">;
}

const useStyles = makeStyles({
  show: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, flex: 1, "& select": { minWidth: 0 } },
  item: { paddingBottom: tokens.spacingVerticalS },
});

const readings: readonly (readonly [Reading, string])[] = [
  ["whole", words.whole],
  ["attention", words.attention],
  ["elsewhere", words.elsewhere],
  ["agreed", words.agreed],
];

/** The words written about the workbook, each amount marked with what came of it. */
export function NarrativeView(props: Props) {
  const { checked, given, target, port, onFiles, onPaste } = props;
  const styles = useStyles();
  const plain = usePlainStyles();
  const { narratives, report, decisions } = checked;
  const text = useReading(checked, target);
  const { reading, shown, amounts } = text;
  const list = useRef<LongListHandle>(null);
  const reveal = useCallback(
    (id: string) =>
      list.current?.reveal(shown.findIndex((one) => one.amounts.some((each) => each.id === id))),
    [shown],
  );
  const roving = useRoving(amounts, reveal);
  const titleOf = ({ narrative }: Passage) => {
    const one = narratives[narrative];
    return one && listed.length > 1 ? narrativeTitle(one) : null;
  };
  const [goTo] = useState(() => () => {
    if (target !== null) roving.go(target);
  });
  useEffect(goTo, [goTo]);

  const listed = narratives.filter((one, index) => !inWorkbook(one) || text.narratives.has(index));
  if (listed.length === 0)
    return (
      <>
        <EmptyState title={words.none} icon={<DocumentText24Regular />}>
          {words.noneMore}
        </EmptyState>
        <AddReport onFiles={onFiles} onPaste={onPaste} />
      </>
    );
  return (
    <div className={plain.stack}>
      <Sources {...props} narratives={listed} />
      {given.length > 0 && <Rewrites rewrites={report.rewrites ?? []} port={port} />}
      {report.claims.length === 0 ? (
        <EmptyState title={words.noAmounts}>{words.noAmountsMore}</EmptyState>
      ) : (
        <>
          <label className={styles.show}>
            {words.show}
            <Select
              size="small"
              className={styles.select}
              value={reading}
              onChange={(_, { value }) => text.read(value as Reading)}
            >
              {readings.map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </Select>
          </label>
          <MarkLegend amounts={report.claims} />
        </>
      )}
      {shown.length === 0 ? (
        <EmptyState title={words.nothingLeft}>{words.nothingLeftMore}</EmptyState>
      ) : (
        <div onKeyDown={roving.onKeyDown} role="presentation">
          <LongList
            items={shown}
            keyOf={({ id }) => id}
            label="The text with its amounts marked"
            className={plain.list}
            itemClassName={styles.item}
            handle={list}
            guess={90}
          >
            {(passage, at) => (
              <PassageText
                passage={passage}
                heading={shown[at - 1]?.narrative === passage.narrative ? null : titleOf(passage)}
                tables={report.tables}
                decisions={decisions}
                current={roving.current}
                isOpen={text.isOpen}
                onToggle={(id) => {
                  roving.setCurrent(id);
                  text.toggle(id);
                }}
              />
            )}
          </LongList>
        </div>
      )}
    </div>
  );
}
