import type { Report } from "../../core/report";
import { FlagsDialog } from "../flags/FlagsDialog";
import { AcceptDialog } from "./AcceptDialog";
import type { Ask } from "./ask";
import { OwnerDialog } from "./OwnerDialog";
import { PickDialog } from "./PickDialog";
import { SourceDialog } from "./SourceDialog";

interface Props {
  readonly ask: Ask;
  readonly tables: Report["tables"];
  onClose(): void;
}

/** The dialog that belongs to a question. */
export function DecisionDialog({ ask, tables, onClose }: Props) {
  switch (ask.kind) {
    case "accept":
      return <AcceptDialog finding={ask.finding} onClose={onClose} />;
    case "owner":
      return <OwnerDialog finding={ask.finding} owner={ask.owner} onClose={onClose} />;
    case "source":
      return <SourceDialog amount={ask.amount} onClose={onClose} />;
    case "pick":
      return <PickDialog amount={ask.amount} tables={tables} onClose={onClose} />;
    case "flags":
      return <FlagsDialog show={ask.show} onClose={onClose} />;
  }
}
