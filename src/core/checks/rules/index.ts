import type { Rule } from "../rule";
import { amountDisagrees } from "./amount-disagrees";
import { circularFormula } from "./circular-formula";
import { closingNotSum } from "./closing-not-sum";
import { constantAmongFormulas } from "./constant-among-formulas";
import { directionConflict } from "./direction-conflict";
import { errorValue } from "./error-value";
import { externalLink } from "./external-link";
import { formulaBreaksPattern } from "./formula-breaks-pattern";
import { movementNotDifference } from "./movement-not-difference";
import { numberAsText } from "./number-as-text";
import { percentNotRatio } from "./percent-not-ratio";
import { reportTableDiffers } from "./report-table-differs";
import { restatedDifferently } from "./restated-differently";
import { revisedNotSum } from "./revised-not-sum";
import { sameFigureDiffers } from "./same-figure-differs";
import { staleValue } from "./stale-value";
import { statementDoesNotHold } from "./statement-does-not-hold";
import { sumMissesRows } from "./sum-misses-rows";
import { totalDoubleCounts } from "./total-double-counts";
import { totalNotSum } from "./total-not-sum";
import { typedTotal } from "./typed-total";
import { varianceNotDifference } from "./variance-not-difference";

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
  amountDisagrees,
  directionConflict,
  statementDoesNotHold,
  restatedDifferently,
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
];
