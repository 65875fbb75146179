import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useRef } from "react";
import { BookView } from "./BookView";
import { goToRegion } from "./go-to-region";
import { useBook } from "./book/use-book";
import { useFileDrop } from "./book/use-file-drop";
import { useShell } from "./book/use-shell";
import { Ribbon } from "./ribbon/Ribbon";
import { AddInPane } from "./pane/AddInPane";
import { changeRows } from "./book/change-rows";
import { downloadCopy } from "./book/download-copy";
import { sayWaiting } from "./ribbon/say-waiting";
import "./page.css";

/** Excel's window as far as it is played: ribbon, sheet, tabs, and the add-in's pane beside them. */
export function WorkbenchPage() {
  const { state, openFiles, openSample, say } = useBook();
  const { book, addIn, busy, message, narratives } = state;
  const picker = useRef<HTMLInputElement>(null);
  const over = useFileDrop(openFiles);
  const shell = useShell(book?.host.shell ?? null);
  const save = (): void => {
    if (!book?.original) return;
    const { unsaved } = downloadCopy(book);
    say(unsaved.length > 0 ? `The copy lacks ${unsaved.join(", ")}.` : null);
  };
  return (
    <div
      role="presentation"
      className="cc-window"
      data-over={over ? "" : undefined}
      onKeyDown={goToRegion}
    >
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="Open a workbook"
        accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv"
        onChange={({ target }) => {
          openFiles([...(target.files ?? [])]);
          // The same file may be opened again after it was changed elsewhere.
          target.value = "";
        }}
      />
      <header aria-label="Excel, as played here">
        <div className="cc-top">
          <h1>{book ? book.name : "Crosscast workbench"}</h1>
          <p>A page that plays Excel. Nothing leaves this computer.</p>
        </div>
        {addIn && (
          <Ribbon
            manifest={addIn.manifest}
            workbook={book?.workbook ?? null}
            shell={shell}
            canSave={Boolean(book?.original)}
            onOpen={() => picker.current?.click()}
            onSample={openSample}
            onSave={save}
            onUndo={() => void book?.host.user.undo()}
            onRedo={() => void book?.host.user.redo()}
            onRows={(action) =>
              book && say(changeRows(book.workbook.activeSheet, book.host.user, action))
            }
            onPress={({ id, action, label }) => {
              if (!book) return;
              if (action.kind === "show pane") book.host.shell.change({ paneVisible: true });
              else
                book.host
                  .runCommand(action.actionId, id)
                  .catch((error: unknown) =>
                    say(
                      `“${label}” was not run. ${error instanceof Error ? error.message : String(error)}`,
                    ),
                  );
            }}
          />
        )}
      </header>
      <div role="status" className="cc-messages">
        {message !== null && (
          <MessageBar intent="warning">
            <MessageBarBody>{message}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className="cc-body">
        <main className="cc-main" aria-label="Workbook">
          {book ? (
            <BookView
              key={book.name + String(state.number)}
              book={book}
              waiting={sayWaiting(addIn?.manifest.buttons ?? [], shell?.waitingButtons ?? [])}
              say={say}
            />
          ) : (
            busy === null && <p className="cc-hint">Open a workbook, or drop one here.</p>
          )}
          {busy !== null && (
            <div className="cc-busy">
              <Spinner label={busy} />
            </div>
          )}
        </main>
        {book && addIn && (
          <AddInPane
            key={state.number}
            book={book}
            title={addIn.manifest.name}
            address={addIn.manifest.pane}
            visible={shell?.paneVisible ?? true}
            narratives={narratives}
            onClose={() => book.host.shell.change({ paneVisible: false })}
          />
        )}
      </div>
    </div>
  );
}
