import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type FormEvent, type ReactNode } from "react";
import { settingNames } from "../../core/settings/say-setting";
import { Notice } from "../shared/Notice";
import { usePlainStyles } from "../shared/usePlainStyles";
import type { SettingField } from "./draft";
import { about, words } from "./messages";

interface Props {
  readonly field: SettingField;
  /** What it is set to, in a few words. */
  readonly value: string;
  readonly differs: boolean;
  readonly unsaved: boolean;
  readonly busy: boolean;
  /** Why what is kept in the workbook cannot be used. */
  readonly fault: string | null;
  /** Why it could not be saved. */
  readonly trouble: string | null;
  readonly children: ReactNode;
  /** False where something that was typed cannot be used. */
  onSave(): Promise<boolean>;
  onUndo(): void;
  onReset(): void;
}

const useStyles = makeStyles({
  root: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
    minWidth: 0,
  },
  toggle: {
    backgroundColor: "transparent",
    border: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    display: "flex",
    width: "100%",
    gap: tokens.spacingHorizontalXS,
    alignItems: "flex-start",
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXXS} 0`,
    minHeight: "24px",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":hover": { textDecorationLine: "underline" },
  },
  chevron: { flexShrink: 0, marginTop: "2px" },
  value: { paddingLeft: "20px", overflowWrap: "anywhere" },
  body: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} 20px` },
});

/** One setting: its name and what it is set to; opened, what it does, what holds without it, and the form. */
export function SettingCard(props: Props) {
  const { field, value, differs, unsaved, busy, fault, trouble, children } = props;
  const styles = useStyles();
  const plain = usePlainStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const name = settingNames[field];
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  const toHead = () => document.getElementById(`${id}-head`)?.focus();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !unsaved) return;
    // The button that was pressed goes away once there is nothing more to save.
    if (await props.onSave()) toHead();
    else
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[id="${id}"] [aria-invalid="true"]`)?.focus(),
      );
  };
  return (
    <section className={styles.root} aria-labelledby={`${id}-head`}>
      <h3 className={plain.heading}>
        <button
          type="button"
          id={`${id}-head`}
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Chevron aria-hidden className={styles.chevron} />
          {name}
        </button>
      </h3>
      <div className={`${styles.value} ${plain.row}`}>
        <span className={plain.small}>{value}</span>
        {differs && (
          <Badge appearance="outline" color="informative">
            {words.differs}
          </Badge>
        )}
        {unsaved && (
          <Badge appearance="outline" color="warning">
            {words.unsaved}
          </Badge>
        )}
      </div>
      <form id={id} hidden={!open} noValidate onSubmit={(event) => void save(event)}>
        {open && (
          <div className={`${styles.body} ${plain.stack}`}>
            <p className={plain.text}>{about[field].does}</p>
            {fault !== null && <Notice intent="warning">{fault}</Notice>}
            {children}
            <p className={plain.small}>{words.without(about[field].plain)}</p>
            {trouble !== null && <Notice intent="error">{trouble}</Notice>}
            <div className={plain.row}>
              <Button
                type="submit"
                size="small"
                appearance="primary"
                disabledFocusable={!unsaved || busy}
              >
                {words.save}
              </Button>
              {unsaved && (
                <Button
                  size="small"
                  onClick={() => {
                    props.onUndo();
                    toHead();
                  }}
                >
                  {words.undo}
                </Button>
              )}
              {(differs || fault !== null) && (
                <Button size="small" disabledFocusable={busy} onClick={props.onReset}>
                  {words.reset}
                </Button>
              )}
            </div>
          </div>
        )}
      </form>
    </section>
  );
}
