import { lazy } from "react";
import type { NarrativeInput, Checked, Port } from "../excel/port";
import type { FindingFilter } from "./findings/filter-findings";
import type { DetailsState } from "./record/useDetails";
import type { Receipts } from "./functions/receipts";
import type { DraftState } from "./settings/useSettings";
import { ViewBoundary } from "./shared/ViewBoundary";
import { StartView } from "./StartView";

const FindingsView = lazy(async () => ({
  default: (await import("./findings/FindingsView")).FindingsView,
}));
const NarrativeView = lazy(async () => ({
  default: (await import("./narrative/NarrativeView")).NarrativeView,
}));
const OverviewView = lazy(async () => ({
  default: (await import("./overview/OverviewView")).OverviewView,
}));

const RecordView = lazy(async () => ({
  default: (await import("./record/RecordView")).RecordView,
}));

const FunctionsView = lazy(async () => ({
  default: (await import("./functions/FunctionsView")).FunctionsView,
}));

const SettingsView = lazy(async () => ({
  default: (await import("./settings/SettingsView")).SettingsView,
}));

export type View = "findings" | "narrative" | "overview" | "record" | "settings" | "functions";

interface Props {
  readonly view: View;
  readonly port: Port;
  readonly checked: Checked | null;
  readonly given: readonly NarrativeInput[];
  readonly filter: readonly [FindingFilter, (filter: FindingFilter) => void];
  readonly target: string | null;
  readonly details: DetailsState;
  readonly settings: DraftState;
  readonly receipts: readonly [Receipts, (receipts: Receipts) => void];
  onFiles(files: readonly File[]): void;
  onPaste(text: string): void;
  onRemove(name: string): void;
}

/** The chosen view of the result; before there is one, what a check does and how to start it. */
export function Views(props: Props) {
  const { view, port, checked, given, filter, target, details, onFiles, onPaste, onRemove } = props;
  if (view === "record")
    return (
      <ViewBoundary key={view}>
        <RecordView checked={checked} given={given} details={details} actions={port} />
      </ViewBoundary>
    );
  if (view === "settings")
    return (
      <ViewBoundary key={view}>
        <SettingsView checked={checked} draft={props.settings} />
      </ViewBoundary>
    );
  if (view === "functions")
    return (
      <ViewBoundary key={view}>
        <FunctionsView functions={() => port.functions()} receipts={props.receipts} />
      </ViewBoundary>
    );
  if (!checked) return <StartView {...props} limits={port.limits} />;
  return (
    <ViewBoundary key={view}>
      {view === "findings" && <FindingsView checked={checked} filter={filter} />}
      {view === "narrative" && (
        <NarrativeView
          checked={checked}
          given={given}
          target={target}
          onFiles={onFiles}
          onPaste={onPaste}
          onRemove={onRemove}
          markedCopy={(name, ticks) => port.markedCopy(name, ticks)}
          port={port}
        />
      )}
      {view === "overview" && <OverviewView checked={checked} port={port} />}
    </ViewBoundary>
  );
}
