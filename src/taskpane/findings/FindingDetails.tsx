import { Button } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { sayWhen } from "../shared/say-when";
import { usePlainStyles } from "../shared/usePlainStyles";
import { EvidenceList } from "./EvidenceList";
import { entry } from "./list-for-holders";
import { words } from "./messages";
import { ruleWords } from "./rule-words";
import type { Finding } from "../../core/finding";

interface Props {
  readonly finding: Finding;
  readonly owner: string;
}

/** What a finding rests on, why it matters, and what the person may do with it. */
export function FindingDetails({ finding, owner }: Props) {
  const plain = usePlainStyles();
  const { ask, copy, decide, readAmount, fail } = usePane();
  const { consequences, decision, evidence, advice, claims } = finding;
  const why = ruleWords(finding.rule)?.why;
  const amount = claims[0];
  const reopen = () =>
    decide({ kind: "reopen", finding: finding.fingerprint }, words.reopened).catch(
      (error: unknown) => fail(String(error instanceof Error ? error.message : error)),
    );
  return (
    <>
      {decision && (
        <p className={plain.small}>
          {`Accepted: ${decision.reason} ${decision.by}, as entered, ${sayWhen(decision.at)}.`}
        </p>
      )}
      {consequences.length > 0 && (
        <section>
          <h3 className={plain.heading}>{words.also}</h3>
          <ul>
            {consequences.map((text) => (
              <li key={text} className={plain.text}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className={plain.heading}>{words.figures}</h3>
        <EvidenceList evidence={evidence} />
      </section>
      <section>
        <h3 className={plain.heading}>{words.todo}</h3>
        <p className={plain.text}>{advice}</p>
      </section>
      {why !== undefined && (
        <section>
          <h3 className={plain.heading}>{words.why}</h3>
          <p className={plain.text}>{why}</p>
        </section>
      )}
      {owner !== "" && <p className={plain.small}>{`${words.owner}: ${owner}`}</p>}
      <div className={plain.row}>
        {decision ? (
          <Button size="small" onClick={() => void reopen()}>
            {words.reopen}
          </Button>
        ) : (
          <Button size="small" onClick={() => ask({ kind: "accept", finding })}>
            {words.accept}
          </Button>
        )}
        <Button size="small" onClick={() => ask({ kind: "owner", finding, owner })}>
          {words.setOwner}
        </Button>
        <Button size="small" onClick={() => copy(entry(finding), "the finding")}>
          {words.copy}
        </Button>
        {amount !== undefined && (
          <Button size="small" appearance="subtle" onClick={() => readAmount(amount)}>
            {words.inNarrative}
          </Button>
        )}
      </div>
    </>
  );
}
