import {
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
  useFocusFinders,
} from "@fluentui/react-components";
import { lazy, useCallback, useEffect, useRef, useState } from "react";
import type { Port } from "../excel/port";
import { Banner } from "./banner/Banner";
import { useSayResult } from "./banner/useSayResult";
import { openFindings } from "./findings/filter-findings";
import { noReceipts } from "./functions/receipts";
import { words } from "./messages";
import { words as narrativeWords } from "./narrative/messages";
import { readFiles } from "./narrative/read-files";
import { Notices } from "./Notices";
import { PaneContext } from "./PaneContext";
import { useDetails } from "./record/useDetails";
import type { SettingsDraft } from "./settings/draft";
import { BackBar } from "./shared/BackBar";
import { usePlainStyles } from "./shared/usePlainStyles";
import { ViewBoundary } from "./shared/ViewBoundary";
import { useAnnouncer } from "./state/useAnnouncer";
import { useAsking } from "./state/useAsking";
import { useCheck } from "./state/useCheck";
import { useCopy } from "./state/useCopy";
import { useDrop } from "./state/useDrop";
import { useNarratives } from "./state/useNarratives";
import { useNavigation } from "./state/useNavigation";
import { tabId, Tabs } from "./Tabs";
import { useActions } from "./useActions";
import { Views, type View } from "./Views";

const DecisionDialog = lazy(async () => ({
  default: (await import("./decisions/DecisionDialog")).DecisionDialog,
}));
const CopyDialog = lazy(async () => ({
  default: (await import("./decisions/CopyDialog")).CopyDialog,
}));

const results = "results";

/** Fluent UI's keyboard program leaves Tab to the browser here; dialogs, which stand outside, keep the focus in. */
const nativeTab = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100vh", minWidth: 0 },
  main: { flex: 1, minWidth: 0 },
  view: { padding: tokens.spacingHorizontalM, outlineStyle: "none" },
  over: {
    outline: `2px dashed ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-6px",
  },
  skip: {
    position: "absolute",
    top: "-100px",
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    padding: tokens.spacingHorizontalS,
    ":focus": { top: 0 },
  },
});

/** Banner, views and dialogs put together; what each of them does is its own affair. */
export function Pane({ port }: { readonly port: Port }) {
  usePageStyles();
  // Fluent's keyboard program ends with its last user: were that a dialog, the page behind it would stay hidden
  // from screen readers. The pane itself uses it as long as it stands.
  useFocusFinders();
  const styles = useStyles();
  const plain = usePlainStyles();
  const [view, setView] = useState<View>("findings");
  const [target, setTarget] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const filter = useState(openFindings);
  const receipts = useState(noReceipts);
  const { said, announce } = useAnnouncer();
  const check = useCheck(port);
  const { given, add, remove } = useNarratives(check.start);
  const navigation = useNavigation(port, announce);
  const copying = useCopy(announce);
  const asking = useAsking(results);
  const details = useDetails();
  const settings = useState<SettingsDraft | null>(null);
  useSayResult(check, announce);

  const look = useCallback((next: View, amount: string | null = null) => {
    setTarget(amount);
    setView(next);
  }, []);
  const { start: startCheck, progress } = check;
  const start = useCallback(() => void startCheck(given), [startCheck, given]);
  const asked = useRef(start);
  useEffect(() => {
    // A second press of the ribbon's button, while the check it asks for is running, does not start it afresh.
    asked.current = progress === null ? start : () => undefined;
  });
  useEffect(() => port.onCheckAsked(() => asked.current()), [port]);

  const addFiles = async (files: readonly File[]) => {
    const { inputs, problems } = await readFiles(files);
    setFault(problems.length > 0 ? problems.join(" ") : null);
    if (inputs.length === 0) return;
    look("narrative");
    await add(inputs);
  };
  const onFiles = (files: readonly File[]) => void addFiles(files);
  const onPaste = (text: string) => {
    look("narrative");
    void add([{ kind: "pasted", name: narrativeWords.pasteName, text }]);
  };
  const { ask } = asking;
  useEffect(
    () =>
      port.onAsked((what) =>
        what === "record" ? look("record") : ask({ kind: "flags", show: what === "show flags" }),
      ),
    [port, look, ask],
  );
  const drop = useDrop(onFiles);
  const actions = useActions({
    navigation,
    copying,
    decide: check.decide,
    flags: useCallback((show) => (show ? port.showFlags() : port.clearFlags()), [port]),
    announce,
    fail: setFault,
    ask: asking.ask,
    readAmount: useCallback((amount: string) => look("narrative", amount), [look]),
  });

  return (
    <PaneContext value={actions}>
      <div
        className={mergeClasses(styles.root, drop.over && styles.over)}
        data-tabster={nativeTab}
        {...drop.handlers}
      >
        <a className={styles.skip} href={`#${results}`}>
          {words.skip}
        </a>
        <Banner check={check} onCheck={start} />
        <Notices
          failure={check.failure}
          trouble={navigation.trouble}
          fault={fault}
          notes={check.checked?.notes ?? []}
          onTroubleRead={navigation.dismiss}
          onFaultRead={() => setFault(null)}
        />
        <main className={styles.main}>
          <Tabs
            view={view}
            report={check.checked?.report ?? null}
            controls={results}
            onView={(next) => look(next)}
          />
          <div
            id={results}
            className={styles.view}
            role="tabpanel"
            aria-labelledby={tabId(view)}
            tabIndex={-1}
          >
            <Views
              view={view}
              port={port}
              checked={check.checked}
              given={given}
              filter={filter}
              target={target}
              details={details}
              settings={settings}
              receipts={receipts}
              onFiles={onFiles}
              onPaste={onPaste}
              onRemove={(name) => void remove(name)}
            />
          </div>
        </main>
        {navigation.at !== null && <BackBar at={navigation.at} onBack={actions.back} />}
        <div className={plain.hidden} role="status" aria-live="polite">
          {said}
        </div>
        <ViewBoundary>
          {asking.open && (
            <DecisionDialog
              ask={asking.open}
              tables={check.checked?.report.tables ?? []}
              onClose={asking.close}
            />
          )}
          {copying.byHand && <CopyDialog uncopied={copying.byHand} onClose={copying.close} />}
        </ViewBoundary>
      </div>
    </PaneContext>
  );
}
