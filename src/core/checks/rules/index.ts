import type { Rule } from "../rule";
import { amountDisagrees } from "./amount-disagrees";
import { closingNotSum } from "./closing-not-sum";
import { directionConflict } from "./direction-conflict";
import { movementNotDifference } from "./movement-not-difference";
import { percentNotRatio } from "./percent-not-ratio";
import { reportTableDiffers } from "./report-table-differs";
import { restatedDifferently } from "./restated-differently";
import { revisedNotSum } from "./revised-not-sum";
import { sameFigureDiffers } from "./same-figure-differs";
import { statementDoesNotHold } from "./statement-does-not-hold";
import { totalNotSum } from "./total-not-sum";
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
];
