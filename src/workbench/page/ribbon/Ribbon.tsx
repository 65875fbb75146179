import { Toolbar, ToolbarButton, ToolbarDivider, Tooltip } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  FolderOpenRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { AddInShellState, WorkbookEvent, WorkbookModel } from "../../host";
import { useWorkbookVersion } from "../book/use-workbook-version";
import { RowsMenu, type RowsAction } from "./RowsMenu";
import { SamplesMenu } from "./SamplesMenu";
import type { Manifest, RibbonButton } from "./read-manifest";

interface Props {
  readonly manifest: Manifest;
  readonly workbook: WorkbookModel | null;
  readonly shell: AddInShellState | null;
  readonly canSave: boolean;
  onOpen(): void;
  onSample(name: string): void;
  onSave(): void;
  onUndo(): void;
  onRedo(): void;
  onRows(action: RowsAction): void;
  onPress(button: RibbonButton): void;
}

/** What Excel itself has on its ribbon, as far as it is played, and the add-in's own buttons after it. */
export function Ribbon(props: Props) {
  const { manifest, workbook, shell, canSave, onOpen, onSample, onSave, onPress } = props;
  return (
    <Toolbar aria-label="Ribbon" className="cc-ribbon" size="small">
      <ToolbarButton icon={<FolderOpenRegular />} onClick={onOpen}>
        Open
      </ToolbarButton>
      <SamplesMenu onSample={onSample} />
      <ToolbarButton icon={<ArrowDownloadRegular />} disabledFocusable={!canSave} onClick={onSave}>
        Save a copy
      </ToolbarButton>
      <ToolbarDivider />
      {workbook && <UndoButtons {...props} workbook={workbook} />}
      {workbook && <RowsMenu onRows={props.onRows} />}
      <ToolbarDivider />
      <div role="group" aria-label={manifest.group} className="cc-ribbon-group">
        {manifest.buttons.map((button) => (
          <Tooltip key={button.id} relationship="description" content={button.tip}>
            <ToolbarButton
              className="cc-add-in-button"
              icon={<img src={button.icon} alt="" width={20} height={20} />}
              disabledFocusable={!workbook || shell?.enabledButtons[button.id] === false}
              onClick={() => onPress(button)}
            >
              {button.label}
            </ToolbarButton>
          </Tooltip>
        ))}
      </div>
    </Toolbar>
  );
}

const changes = (event: WorkbookEvent): boolean =>
  event.kind !== "selected" && event.kind !== "calculated";

function UndoButtons({
  workbook,
  onUndo,
  onRedo,
}: Props & { workbook: WorkbookModel }): ReactElement {
  useWorkbookVersion(workbook, changes);
  const { canUndo, canRedo, lostToAddIn } = workbook.undo;
  const nothing = lostToAddIn
    ? "Nothing to undo: a change by the add-in emptied the list, as it does in Excel"
    : "Nothing to undo";
  return (
    <>
      <Tooltip relationship="description" content={canUndo ?? nothing}>
        <ToolbarButton
          aria-label="Undo"
          icon={<ArrowUndoRegular />}
          disabledFocusable={canUndo === null}
          onClick={onUndo}
        />
      </Tooltip>
      <Tooltip relationship="description" content={canRedo ?? "Nothing to do again"}>
        <ToolbarButton
          aria-label="Redo"
          icon={<ArrowRedoRegular />}
          disabledFocusable={canRedo === null}
          onClick={onRedo}
        />
      </Tooltip>
    </>
  );
}
