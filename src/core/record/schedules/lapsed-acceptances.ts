import { sayLapsed } from "../../decisions/say-lapsed";
import { findingPlace } from "../../finding-place";
import type { RecordInput } from "../record-input";
import type { ScheduleDraft } from "./draft";

export function lapsedAcceptances({ result }: RecordInput): ScheduleDraft {
  return {
    title: "Acceptances that lapsed",
    lead: "What these were about has changed since, so they hold no more.",
    columns: ["Where", "What was found", "Why it lapsed"],
    rows: result.findings.flatMap((one) =>
      one.lapsed && !one.decision ? [[findingPlace(one), one.message, sayLapsed(one.lapsed)]] : [],
    ),
    none: "No acceptance lapsed.",
  };
}
