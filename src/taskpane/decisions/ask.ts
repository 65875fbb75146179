import type { Finding } from "../../core/finding";
import type { ReportClaim } from "../../core/report/report-claim";

/** A question put to the person in a dialog. */
export type Ask =
  | { readonly kind: "accept"; readonly finding: Finding }
  | { readonly kind: "owner"; readonly finding: Finding; readonly owner: string }
  | { readonly kind: "source"; readonly amount: ReportClaim }
  | { readonly kind: "pick"; readonly amount: ReportClaim }
  /** Flags in the sheets: show them, or clear them. */
  | { readonly kind: "flags"; readonly show: boolean };
