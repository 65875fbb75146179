import type { RecordInput } from "../record-input";
import type { ScheduleDraft } from "./draft";

export function notChecked({ result }: RecordInput): ScheduleDraft {
  return {
    title: "Not checked",
    lead: "",
    columns: ["What", "Why"],
    rows: result.unchecked.map(({ what, why }) => [
      what,
      `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
    ]),
    none: "Nothing was left out.",
  };
}
