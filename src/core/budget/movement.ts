import { difference } from "../money/exact-arithmetic";
import { needFigure } from "./need-figure";
import { isEmpty, type CellInput } from "./read-figure";

/** The current variance less the one last reported: positive where the position has worsened. */
export function movement(current: CellInput, previous: CellInput): number | "" {
  if (isEmpty(current) && isEmpty(previous)) return "";
  return difference(
    needFigure(current, "current", "No current variance entered."),
    needFigure(previous, "previous", "No previous variance entered."),
  );
}
