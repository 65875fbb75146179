import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import { words } from "./messages";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** What the confirming button says; without it the dialog only closes. */
  readonly confirm?: string;
  readonly busy?: boolean;
  /** It holds words only: the keyboard has to reach them, or what does not fit could not be scrolled to. */
  readonly toRead?: boolean;
  onConfirm?(): void;
  onClose(): void;
}

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "min(30rem, 100vw)" },
  body: { gridTemplateColumns: "minmax(0, 1fr)" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  actions: {
    gridColumnStart: 1,
    gridRowStart: 3,
    display: "flex",
    flexWrap: "wrap",
    justifySelf: "stretch",
    justifyContent: "flex-end",
  },
});

/** The frame that all dialogs share: a form with one confirming button; Escape and Cancel close it. */
export function DialogFrame({ title, children, confirm, busy, toRead, onConfirm, onClose }: Props) {
  const styles = useStyles();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onConfirm?.();
  };
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={submit} noValidate>
          <DialogBody className={styles.body}>
            <DialogTitle action={null}>{title}</DialogTitle>
            <DialogContent
              className={styles.content}
              {...(toRead === true ? { tabIndex: 0, role: "group", "aria-label": title } : {})}
            >
              {children}
            </DialogContent>
            <DialogActions className={styles.actions}>
              <Button onClick={onClose}>
                {confirm === undefined ? words.close : words.cancel}
              </Button>
              {confirm !== undefined && (
                <Button appearance="primary" type="submit" disabledFocusable={busy === true}>
                  {confirm}
                </Button>
              )}
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
