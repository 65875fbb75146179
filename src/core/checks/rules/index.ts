import type { Rule } from "../rule";
import { amountDisagrees } from "./amount-disagrees";
import { blankLabel } from "./blank-label";
import { bracketsAgainstWords } from "./brackets-against-words";
import { circularFormula } from "./circular-formula";
import { closingNotSum } from "./closing-not-sum";
import { constantAmongFormulas } from "./constant-among-formulas";
import { crosscastDataLeft } from "./crosscast-data-left";
import { directionConflict } from "./direction-conflict";
import { documentProperties } from "./document-properties";
import { doesNotCastAsPrinted } from "./does-not-cast-as-printed";
import { duplicateLine } from "./duplicate-line";
import { errorValue } from "./error-value";
import { externalLink } from "./external-link";
import { formulaBreaksPattern } from "./formula-breaks-pattern";
import { hiddenColumns } from "./hidden-columns";
import { hiddenDataBehind } from "./hidden-data-behind";
import { hiddenRowsInTotal } from "./hidden-rows-in-total";
import { hiddenSheet } from "./hidden-sheet";
import { leftOverComments } from "./left-over-comments";
import { mixedNegativeStyles } from "./mixed-negative-styles";
import { mixedUnitsInColumn } from "./mixed-units-in-column";
import { movementNotDifference } from "./movement-not-difference";
import { namesToOutside } from "./names-to-outside";
import { numberAsText } from "./number-as-text";
import { outsidePrintArea } from "./outside-print-area";
import { percentNotRatio } from "./percent-not-ratio";
import { periodLabelMismatch } from "./period-label-mismatch";
import { periodMismatch } from "./period-mismatch";
import { personalData } from "./personal-data";
import { placeholderText } from "./placeholder-text";
import { ragStatusDiffers } from "./rag-status-differs";
import { reportTableDiffers } from "./report-table-differs";
import { restatedDifferently } from "./restated-differently";
import { revisedNotSum } from "./revised-not-sum";
import { sameFigureDiffers } from "./same-figure-differs";
import { signReversed } from "./sign-reversed";
import { smallNumberDisclosure } from "./small-number-disclosure";
import { staleFigure } from "./stale-figure";
import { staleValue } from "./stale-value";
import { statementDoesNotHold } from "./statement-does-not-hold";
import { sumMissesRows } from "./sum-misses-rows";
import { textHiddenByColour } from "./text-hidden-by-colour";
import { totalDoubleCounts } from "./total-double-counts";
import { totalNotSum } from "./total-not-sum";
import { typedTotal } from "./typed-total";
import { unitSlip } from "./unit-slip";
import { unitSlipInText } from "./unit-slip-in-text";
import { varianceNotDifference } from "./variance-not-difference";
import { varianceNotExplained } from "./variance-not-explained";
import { veryHiddenSheet } from "./very-hidden-sheet";
import { virementOverLimit } from "./virement-over-limit";
import { virementsNotNil } from "./virements-not-nil";

/**
 * Every rule, in the order in which a fault that several of them see is told: the most local first, so
 * that a wrong variance is a wrong variance before it is a wrong total.
 */
export const rules: readonly Rule[] = [
  varianceNotDifference,
  movementNotDifference,
  revisedNotSum,
  closingNotSum,
  percentNotRatio,
  totalNotSum,
  sameFigureDiffers,
  reportTableDiffers,
  unitSlipInText,
  staleFigure,
  amountDisagrees,
  directionConflict,
  statementDoesNotHold,
  restatedDifferently,
  periodMismatch,
  varianceNotExplained,
  errorValue,
  circularFormula,
  staleValue,
  sumMissesRows,
  totalDoubleCounts,
  numberAsText,
  formulaBreaksPattern,
  typedTotal,
  constantAmongFormulas,
  externalLink,
  unitSlip,
  signReversed,
  mixedUnitsInColumn,
  placeholderText,
  periodLabelMismatch,
  virementsNotNil,
  virementOverLimit,
  ragStatusDiffers,
  bracketsAgainstWords,
  duplicateLine,
  mixedNegativeStyles,
  doesNotCastAsPrinted,
  blankLabel,
  personalData,
  smallNumberDisclosure,
  hiddenSheet,
  veryHiddenSheet,
  hiddenRowsInTotal,
  hiddenColumns,
  textHiddenByColour,
  outsidePrintArea,
  leftOverComments,
  hiddenDataBehind,
  namesToOutside,
  crosscastDataLeft,
  documentProperties,
];
