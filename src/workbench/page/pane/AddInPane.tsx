import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { Book } from "../book/open-book";
import { giveFiles } from "./give-files";

interface Props {
  readonly book: Book;
  readonly title: string;
  readonly address: string;
  readonly visible: boolean;
  /** Reports that are given to the add-in once it shows itself. */
  readonly narratives: readonly File[];
  onClose(): void;
}

/**
 * The add-in, unmodified, in a frame of this page, with the page playing the Excel around it. Closed,
 * it is only hidden: its runtime goes on, as a shared runtime does in Excel.
 */
export function AddInPane({ book, title, address, visible, narratives, onClose }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const head = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const now = frame.current;
    if (!now) return;
    const stop = new AbortController();
    book.host.connect(now);
    now.src = address;
    if (narratives.length > 0) void giveFiles(now, narratives, stop.signal);
    return () => {
      stop.abort();
      book.host.disconnect();
    };
  }, [book, address, narratives]);
  useEffect(
    () =>
      book.host.shell.onExit((way) => {
        if (way === "backward") head.current?.querySelector("button")?.focus();
        else firstStop()?.focus();
      }),
    [book],
  );
  return (
    <aside className="cc-pane" aria-label={title} hidden={!visible}>
      <div ref={head} className="cc-pane-head">
        <h2>{title}</h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={`Close ${title}`}
          onClick={onClose}
        />
      </div>
      <iframe ref={frame} title={`${title} pane`} />
    </aside>
  );
}

/** The pane stands last on the page: after it comes the first stop of the keyboard. */
function firstStop(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".cc-ribbon button:not([tabindex='-1'])");
}
