import { useCallback, useState } from "react";
import { noDetails, type RecordDetails } from "../../core/record/record-details";

const key = "crosscast.record";

export type DetailsState = readonly [RecordDetails, (details: RecordDetails) => void];

/**
 * What the person entered for the record. Council, committee and preparer are kept on this computer; the meeting, its
 * period and the stage are another's in the next report, so they last only as long as the pane.
 */
export function useDetails(): DetailsState {
  const [details, setDetails] = useState(read);
  const keep = useCallback((next: RecordDetails) => {
    setDetails(next);
    const { council, committee, preparer } = next;
    try {
      localStorage.setItem(key, JSON.stringify({ council, committee, preparer }));
    } catch {
      // Storage is closed to panes of some hosts: they then have to be typed again next time.
    }
  }, []);
  return [details, keep];
}

function read(): RecordDetails {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Record<string, unknown>>;
    const text = (field: string): string => {
      const value = kept[field];
      return typeof value === "string" ? value : "";
    };
    return {
      ...noDetails,
      council: text("council"),
      committee: text("committee"),
      preparer: text("preparer"),
    };
  } catch {
    return noDetails;
  }
}
