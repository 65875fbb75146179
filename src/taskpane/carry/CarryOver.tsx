import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CarriedItem } from "../../core/carry-over/carry-over";
import type { Port } from "../../excel/port";
import { saveFile } from "../shared/save-file";
import { usePane } from "../PaneContext";
import { FileButton } from "../shared/FileButton";
import { usePlainStyles } from "../shared/usePlainStyles";
import { CarriedList } from "./CarriedList";
import { words } from "./messages";

interface Props {
  /** The workbook's file name. */
  readonly workbook: string;
  readonly port: Pick<Port, "saveDecisions" | "loadDecisions">;
}

/** Saves decisions to a file and takes over those of an earlier version, saying of each what became of it. */
export function CarryOver({ workbook, port }: Props) {
  const plain = usePlainStyles();
  const { announce, fail } = usePane();
  const [said, setSaid] = useState("");
  const [items, setItems] = useState<readonly CarriedItem[]>([]);
  const [busy, setBusy] = useState(false);
  const tell = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const save = () =>
    attempt(async () => {
      const text = await port.saveDecisions();
      const name = `${workbook.replace(/\.\w+$/, "")} decisions.json`;
      saveFile(name, new TextEncoder().encode(text), "application/json");
      tell(words.saved(name));
    });
  const load = (name: string, bytes: Uint8Array) =>
    attempt(async () => {
      const over = await port.loadDecisions(name, bytes);
      setItems(over.items);
      tell([words.summary(name, over.items), ...over.notes.map((note) => `${note}.`)].join(" "));
    });
  return (
    <section className={plain.stack} aria-label={words.title}>
      <h2 className={plain.heading}>{words.title}</h2>
      <p className={plain.small}>{words.hint}</p>
      <div className={plain.row}>
        <Button size="small" disabledFocusable={busy} onClick={() => void save()}>
          {words.save}
        </Button>
        <FileButton
          accept=".json,.xlsx,.xlsm"
          busy={busy}
          onFile={(name, bytes) => void load(name, bytes)}
        >
          {words.load}
        </FileButton>
      </div>
      {said !== "" && <p className={plain.text}>{said}</p>}
      <CarriedList items={items} />
    </section>
  );
}
