import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Kept } from "../../core/budget/portable/plan-portable";
import { usePane } from "../PaneContext";
import { Notice } from "../shared/Notice";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";

interface Props<Plan> {
  readonly title: string;
  readonly explains: string;
  readonly confirm: string;
  /** What was done already and can be taken back, in words. */
  readonly done: string | null;
  plan(): Promise<Plan & { readonly keeps: readonly Kept[] }>;
  /** The list of what the plan changes; null where there is nothing to change. */
  lists(plan: Plan): ReactNode | null;
  /** Said where the plan changes nothing. */
  readonly nothing: string;
  carryOut(plan: Plan): Promise<readonly Kept[]>;
  takeBack(): Promise<readonly Kept[]>;
}

const useStyles = makeStyles({
  list: {
    "& ul": { margin: 0, paddingLeft: tokens.spacingHorizontalL },
    maxHeight: "16rem",
    overflowY: "auto",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Something that changes the workbook: first it is listed, then done on confirmation, then it can be taken back. */
export function PlannedAction<Plan>(props: Props<Plan>) {
  const { title, explains, confirm, done, nothing } = props;
  const plain = usePlainStyles();
  const { announce, fail } = usePane();
  const [plan, setPlan] = useState<(Plan & { readonly keeps: readonly Kept[] }) | null>(null);
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      fail(words.failed(error instanceof Error ? error.message : ""));
    } finally {
      setBusy(false);
    }
  };
  const begin = () =>
    act(async () => {
      setKept([]);
      setPlan(await props.plan());
    });
  const carryOut = (agreed: Plan) =>
    act(async () => {
      setKept(await props.carryOut(agreed));
      setPlan(null);
    });
  const takeBack = () =>
    act(async () => {
      setKept(await props.takeBack());
      announce(words.takenBack);
    });
  const listed = plan && props.lists(plan);
  return (
    <section className={plain.stack} aria-label={title}>
      <p className={plain.text}>{explains}</p>
      {plan === null && (
        <div className={plain.row}>
          <Button size="small" disabledFocusable={busy} onClick={() => void begin()}>
            {title}
          </Button>
          {busy && <Spinner size="tiny" label={words.looking} />}
        </div>
      )}
      {plan !== null && (
        <>
          {listed ?? <p className={plain.text}>{nothing}</p>}
          <KeptList kept={plan.keeps} />
          {listed !== null && <p className={plain.small}>{words.undoNote}</p>}
          <div className={plain.row}>
            {listed !== null && (
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={busy}
                onClick={() => void carryOut(plan)}
              >
                {confirm}
              </Button>
            )}
            <Button size="small" onClick={() => setPlan(null)}>
              {words.cancel}
            </Button>
          </div>
        </>
      )}
      {done !== null && (
        <>
          <Notice intent="info">{done}</Notice>
          <div className={plain.row}>
            <Button size="small" disabledFocusable={busy} onClick={() => void takeBack()}>
              {words.takeBack}
            </Button>
          </div>
        </>
      )}
      <KeptList kept={kept} />
    </section>
  );
}

/** What is left as it is, and why. */
function KeptList({ kept }: { readonly kept: readonly Kept[] }) {
  const plain = usePlainStyles();
  if (kept.length === 0) return null;
  return (
    <ChangeList
      label={words.keeps}
      items={kept.map(({ what, why }) => `${what}: ${why}`)}
      className={plain.small}
    />
  );
}

/** A list under a line of words, which scrolls where it is long. */
export function ChangeList(props: {
  readonly label: string;
  readonly items: readonly string[];
  readonly className?: string;
}) {
  const styles = useStyles();
  return (
    <div className={props.className}>
      <span>{props.label}</span>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard */}
      <div role="region" aria-label={props.label} tabIndex={0} className={styles.list}>
        <ul>
          {props.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
