import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Rewrite } from "../../core/rewrites/rewrite";
import { rewritesAsText } from "../../core/rewrites/say-rewrite";
import type { Port } from "../../excel/port";
import { usePane } from "../PaneContext";
import { FileButton } from "../shared/FileButton";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";
import { RewriteCard } from "./RewriteCard";

interface Props {
  readonly rewrites: readonly Rewrite[];
  readonly port: Pick<Port, "compareWith">;
}

/** Sentences that the workbook no longer bears out, ready to paste, and what they are compared with. */
export function Rewrites({ rewrites, port }: Props) {
  const plain = usePlainStyles();
  const { copy, announce, fail } = usePane();
  const [busy, setBusy] = useState(false);
  const compare = async (earlier: Parameters<Port["compareWith"]>[0]) => {
    setBusy(true);
    try {
      const { report } = await port.compareWith(earlier);
      const count = report.rewrites?.length ?? 0;
      announce(earlier ? words.compared(earlier.name, count) : words.anewDone);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={plain.stack} aria-label={words.title(0)}>
      <h2 className={plain.heading}>{words.title(rewrites.length)}</h2>
      <p className={plain.text}>{rewrites.length === 0 ? words.none : words.some}</p>
      {rewrites.map((one) => (
        <RewriteCard key={one.amounts[0]?.claim ?? one.before} rewrite={one} />
      ))}
      <div className={plain.row}>
        {rewrites.length > 0 && (
          <>
            <Button size="small" onClick={() => copy(rewritesAsText(rewrites), "the list")}>
              {words.copyAll}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => void compare(null)}>
              {words.anew}
            </Button>
          </>
        )}
        <FileButton
          accept=".xlsx,.xlsm"
          busy={busy}
          onFile={(name, bytes) => void compare({ name, bytes })}
        >
          {words.compare}
        </FileButton>
      </div>
      <p className={plain.small}>{words.compareHint}</p>
    </section>
  );
}
