import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardPaste16Regular } from "@fluentui/react-icons/svg/clipboard-paste";
import { DocumentAdd16Regular } from "@fluentui/react-icons/svg/document-add";
import { useRef, useState } from "react";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";

interface Props {
  onFiles(files: readonly File[]): void;
  onPaste(text: string): void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The ways to give a report: choose a file, drop one on the pane, or paste its text. */
export function AddReport({ onFiles, onPaste }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const file = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState("");
  return (
    <div className={styles.root}>
      <p className={plain.text}>{words.drop}</p>
      <p className={plain.small}>{words.kinds}</p>
      <div className={plain.row}>
        <Button
          size="small"
          icon={<DocumentAdd16Regular aria-hidden />}
          onClick={() => file.current?.click()}
        >
          {words.choose}
        </Button>
        <Button
          size="small"
          icon={<ClipboardPaste16Regular aria-hidden />}
          aria-expanded={pasting}
          onClick={() => setPasting(!pasting)}
        >
          {words.paste}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          multiple
          aria-label={words.choose}
          accept=".docx,.txt,.md,.markdown"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // The same file may be chosen again after it was edited.
            target.value = "";
          }}
        />
      </div>
      {pasting && (
        <>
          <Field label={words.pasteLabel} hint={words.pasteHint}>
            <Textarea
              className={plain.field}
              rows={5}
              resize="vertical"
              value={text}
              onChange={(_, { value }) => setText(value)}
            />
          </Field>
          <div className={plain.row}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={text.trim() === ""}
              onClick={() => {
                if (text.trim() === "") return;
                onPaste(text);
                setPasting(false);
                setText("");
              }}
            >
              {words.usePasted}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
