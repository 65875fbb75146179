import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Port, Trace, TracesGone } from "../../excel/port";
import { DialogFrame } from "../decisions/DialogFrame";
import { usePane } from "../PaneContext";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";

interface Props {
  readonly port: Pick<Port, "traces" | "removeTraces">;
}

/** Lists what Crosscast has left in the workbook, and takes it out once that is confirmed. */
export function RemoveTraces({ port }: Props) {
  const plain = usePlainStyles();
  const { announce, fail } = usePane();
  const [listed, setListed] = useState<readonly Trace[] | null>(null);
  const [result, setResult] = useState<TracesGone | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setListed(null);
      fail(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const list = () =>
    attempt(async () => {
      setResult(null);
      const found = await port.traces();
      if (found.length > 0) setListed(found);
      else {
        setResult({ gone: [], left: [] });
        announce(words.none);
      }
    });
  const remove = () =>
    attempt(async () => {
      const gone = await port.removeTraces();
      setListed(null);
      setResult(gone);
      announce(words.done(gone.gone.length, gone.left.length));
    });
  const nothing = result !== null && result.gone.length + result.left.length === 0;
  return (
    <section className={plain.stack} aria-label={words.title}>
      <h2 className={plain.heading}>{words.title}</h2>
      <p className={plain.small}>{words.hint}</p>
      <div className={plain.row}>
        <Button size="small" disabledFocusable={busy} onClick={() => void list()}>
          {words.remove}
        </Button>
      </div>
      {result !== null && (
        <>
          <p className={plain.text}>
            {nothing ? words.none : words.done(result.gone.length, result.left.length)}
          </p>
          {result.left.map(({ what, why }) => (
            <p key={what} className={plain.text}>
              {words.left(what, why)}
            </p>
          ))}
        </>
      )}
      {listed !== null && (
        <DialogFrame
          title={words.remove}
          confirm={words.confirm}
          busy={busy}
          toRead
          onConfirm={() => void remove()}
          onClose={() => setListed(null)}
        >
          <ul>
            {listed.map(({ what }, at) => (
              <li key={at}>{what}</li>
            ))}
          </ul>
          <p className={plain.text}>{words.goes}</p>
        </DialogFrame>
      )}
    </section>
  );
}
