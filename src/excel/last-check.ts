import type { DecidedOn, Decisions } from "../core/decisions";
import { describeDecided } from "../core/decisions/describe-decided";
import { moveDecisions } from "../core/decisions/move-decisions";
import type { Checked, DecisionChange } from "./port";
import type { Reviewed } from "./worker/review-desk";

/** The result that the pane shows, and what is needed to decide on it. */
export class LastCheck {
  #checked: Checked | null = null;
  /** Fingerprints of findings whose decisions the workbook keeps under others: now → then. */
  #moved: ReadonlyMap<string, string> = new Map();
  #notes: readonly string[] = [];

  get checked(): Checked | null {
    return this.#checked;
  }

  /** @param notes what reading the decisions had to say; without them, what it said before stands. */
  keep(reviewed: Reviewed, at: string, notes = this.#notes): Checked {
    const { report, narratives, decisions, moved } = reviewed;
    this.#notes = notes;
    this.#moved = new Map(moved);
    const said = [...notes, ...reviewed.notes];
    this.#checked = { report, narratives, decisions, at, ...(said.length > 0 && { notes: said }) };
    return this.#checked;
  }

  /** The workbook keeps no decision any more. */
  forgetDecisions(): void {
    this.#moved = new Map();
    this.#notes = [];
  }

  /** What the workbook keeps, under the fingerprints that findings have now. */
  moved(kept: Decisions): Decisions {
    return moveDecisions(kept, this.#moved);
  }

  /** The finding or amount that a change is about, as the person saw it. */
  about(change: DecisionChange): DecidedOn | null {
    const mark = "finding" in change ? change.finding : "amount" in change ? change.amount : null;
    return this.#checked && mark !== null ? describeDecided(this.#checked.report, mark) : null;
  }
}
