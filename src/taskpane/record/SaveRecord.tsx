import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked, RecordKind } from "../../excel/port";
import { usePane } from "../PaneContext";
import { Notice } from "../shared/Notice";
import { saveFile } from "../shared/save-file";
import { usePlainStyles } from "../shared/usePlainStyles";
import { DetailFields } from "./DetailFields";
import { words } from "./messages";
import type { RecordActions } from "./record-actions";
import { recordName, recordTypes } from "./record-name";
import type { DetailsState } from "./useDetails";

interface Props {
  readonly checked: Checked;
  readonly details: DetailsState;
  readonly actions: RecordActions;
}

/** Makes the record of the last check: as a file, or as a sheet on request. */
export function SaveRecord({ checked, details, actions }: Props) {
  const plain = usePlainStyles();
  const { announce } = usePane();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const [entered] = details;

  const make = async (work: () => Promise<string>) => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const done = await work();
      setSaid(done);
      announce(done);
    } catch (error) {
      setSaid("");
      setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const save = (kind: RecordKind) =>
    make(async () => {
      const name = recordName(checked.report.workbook.name, checked.at, kind);
      saveFile(name, await actions.recordFile(entered, kind), recordTypes[kind]);
      return words.saved(name);
    });
  const add = () => make(async () => words.added(await actions.addRecordSheet(entered)));

  return (
    <section className={plain.stack} aria-label={words.title}>
      <h2 className={plain.heading}>{words.title}</h2>
      <p className={plain.small}>{words.about}</p>
      <DetailFields details={details} />
      <div className={plain.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void save("html")}
        >
          {words.page}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void save("xlsx")}>
          {words.workbook}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void add()}>
          {words.sheet}
        </Button>
      </div>
      <p className={plain.small}>{said === "" ? words.sheetHint : said}</p>
      {trouble !== null && (
        <Notice intent="error" title={words.failed}>
          {trouble}
        </Notice>
      )}
    </section>
  );
}
