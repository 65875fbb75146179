import type { Decision } from "./finding";

/** Decisions people have taken, by the fingerprint of what they decided on. */
export interface Decisions {
  readonly findings: Readonly<Record<string, Decision>>;
  /** Amounts that no table holds and that have a source elsewhere. */
  readonly amounts?: Readonly<Record<string, Decision>>;
  /** Who is to put a finding right, as entered. */
  readonly owners?: Readonly<Record<string, string>>;
  /** Lines that people chose for the words of a narrative, by those words. */
  readonly picks?: Readonly<Record<string, PickedLine>>;
  /** What each of them was taken on, by the same fingerprint: how it is found again once something has changed. */
  readonly about?: Readonly<Record<string, DecidedOn>>;
  /** A council's own settings, as they were written: fields that this version does not know are kept. */
  readonly settings?: StoredSettings;
}

/** A settings file's object, field by field, not yet looked into. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** "These words mean that line", as a person chose it. */
export interface PickedLine {
  readonly line: string;
  readonly sheet: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A finding or an amount as it stood when somebody decided on it. */
export type DecidedOn = DecidedFinding | DecidedAmount;

export interface DecidedFinding {
  readonly kind: "finding";
  readonly rule: string;
  readonly place: DecidedPlace;
  readonly figures: readonly DecidedFigure[];
}

export interface DecidedAmount {
  readonly kind: "amount";
  readonly document: string;
  readonly paragraph: string | null;
  readonly quote: string;
  readonly subject: string;
  /** In pounds (percent for a percentage), or null for a range. */
  readonly value: string | null;
}

/** A place as a person would find it again after rows were inserted: by its line and its column. */
export interface DecidedPlace {
  /** `'Appendix 1'!F4`, or `report.docx line 57`. */
  readonly ref: string;
  /** The row's label, the heading over it, and the column's header, where it stands in a table. */
  readonly line?: string;
  readonly under?: string;
  readonly column?: string;
}

/** A figure that counted, with the text a reader saw. */
export interface DecidedFigure extends DecidedPlace {
  readonly text: string;
}

export const noDecisions: Decisions = { findings: {} };
