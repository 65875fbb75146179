import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Checked } from "../../excel/port";
import { FlagsMenu } from "../flags/FlagsMenu";
import { LongList, type LongListHandle } from "../shared/LongList";
import { usePlainStyles } from "../shared/usePlainStyles";
import { useRoving } from "../state/useRoving";
import { CopyListMenu } from "./CopyListMenu";
import type { FindingFilter } from "./filter-findings";
import { FindingCard } from "./FindingCard";
import { FindingFilters } from "./FindingFilters";
import { words } from "./messages";
import { NoFindings } from "./NoFindings";
import { useFindings } from "./useFindings";

interface Props {
  readonly checked: Checked;
  readonly filter: readonly [FindingFilter, (filter: FindingFilter) => void];
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
  },
  item: { paddingBottom: tokens.spacingVerticalS },
});

/** The list of what was found, worst first. */
export function FindingsView({ checked, filter }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { report, decisions } = checked;
  const owners = decisions.owners ?? {};
  const choice = useFindings(report.findings, filter);
  const { shown } = choice;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<LongListHandle>(null);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const reveal = useCallback((id: string) => list.current?.reveal(ids.indexOf(id)), [ids]);
  const roving = useRoving(ids, reveal);

  const toggle = (id: string) => {
    roving.setCurrent(id);
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };

  if (report.findings.length === 0) return <NoFindings report={report} />;
  return (
    <div className={plain.stack}>
      <FindingFilters choice={choice} />
      <div className={styles.bar}>
        <p className={plain.small} role="status">
          {words.count(shown.length, report.findings.length)}
        </p>
        {choice.narrowed && (
          <Button size="small" appearance="subtle" onClick={choice.clear}>
            {words.clear}
          </Button>
        )}
        {shown.length > 0 && <CopyListMenu findings={shown} report={report} owners={owners} />}
        <FlagsMenu />
      </div>
      {shown.length === 0 ? (
        <NoFindings report={report} choice={choice} />
      ) : (
        <div onKeyDown={roving.onKeyDown} role="presentation">
          <LongList
            items={shown}
            keyOf={({ id }) => id}
            label={words.list}
            className={plain.list}
            itemClassName={styles.item}
            handle={list}
            guess={150}
          >
            {(finding) => (
              <FindingCard
                finding={finding}
                owner={owners[finding.fingerprint] ?? ""}
                open={opened.has(finding.id)}
                current={roving.current === finding.id}
                onToggle={() => toggle(finding.id)}
              />
            )}
          </LongList>
        </div>
      )}
    </div>
  );
}
