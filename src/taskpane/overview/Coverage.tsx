import type { Report } from "../../core/report";
import { sayAmounts, saySums } from "../../core/wording";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";

/** How much was held against something, and what came of it. */
export function Coverage({ report }: { readonly report: Report }) {
  const plain = usePlainStyles();
  return (
    <section aria-label={words.covered}>
      <h2 className={plain.heading}>{words.covered}</h2>
      <p className={plain.text}>{saySums(report.coverage)}</p>
      <p className={plain.text}>{sayAmounts(report.coverage)}</p>
    </section>
  );
}
