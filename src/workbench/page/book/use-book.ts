import { useCallback, useEffect, useReducer, useRef } from "react";
import { loadAddIn, loadOpened, loadSample, type ToOpen } from "./load-opened";
import { openBook, type AddIn, type Book } from "./open-book";

/** What the page shows. */
export interface PageState {
  readonly addIn: AddIn | null;
  readonly book: Book | null;
  /** Counts the books opened, so that each gets an add-in of its own. */
  readonly number: number;
  readonly narratives: readonly File[];
  /** What is being done, while it takes time. */
  readonly busy: string | null;
  readonly message: string | null;
}

const before: PageState = {
  addIn: null,
  book: null,
  number: 0,
  narratives: [],
  busy: "Starting",
  message: null,
};

export interface OpenBook {
  readonly state: PageState;
  openFiles(files: readonly File[]): void;
  openSample(folder: string): void;
  /** Shows a message over the sheet; null takes it away. */
  say(message: string | null): void;
}

const isWorkbook = ({ name }: File): boolean => /\.(?:xls[xmb]?|ods|csv)$/i.test(name);

/** The workbook that is open, and the ways to open another. */
export function useBook(): OpenBook {
  const [state, change] = useReducer(
    (now: PageState, part: Partial<PageState>): PageState => ({ ...now, ...part }),
    before,
  );
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  });

  const open = useCallback(async (loading: Promise<ToOpen>, busy: string) => {
    change({ busy, message: null });
    try {
      const addIn = now.current.addIn ?? (await loadAddIn());
      const { name, bytes, narratives } = await loading;
      const book = await openBook(name, bytes, addIn);
      now.current.book?.close();
      const message = book.losses.map(({ what, why }) => `${what}: ${why}`).join(". ");
      const number = now.current.number + 1;
      change({ addIn, book, number, narratives, busy: null, message: message || null });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      change({ busy: null, message });
    }
  }, []);

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void open(loadOpened(), "Opening the workbook");
  }, [open]);

  const openFiles = useCallback(
    (files: readonly File[]) => {
      const workbook = files.find(isWorkbook);
      if (!workbook) {
        if (files.length > 0)
          change({ message: "Drop a workbook here; a report goes on the pane." });
        return;
      }
      const narratives = files.filter((file) => !isWorkbook(file));
      const loading = workbook
        .arrayBuffer()
        .then((data) => ({ name: workbook.name, bytes: new Uint8Array(data), narratives }));
      void open(loading, `Opening ${workbook.name}`);
    },
    [open],
  );
  const openSample = useCallback(
    (folder: string) => void open(loadSample(folder), "Opening the sample"),
    [open],
  );
  const say = useCallback((message: string | null) => change({ message }), []);
  return { state, openFiles, openSample, say };
}
