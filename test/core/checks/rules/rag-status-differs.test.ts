import { ragStatusDiffers } from "../../../../src/core/checks/rules/rag-status-differs";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const table = (museums: string) => `
Service | Budget £000 | Forecast £000 | Variance £000 | RAG
Libraries | 420 | 423 | 3 | Green
Museums | 180 | 205 | 25 | ${museums}
Parks | 310 | 316 | 6 | A
Roads | 445 | 401 | (44) | Amber`;
const settings = { rag: { amber: 1, red: 5 } };

test("a status that the thresholds do not give", () => {
  expect(checkRule(ragStatusDiffers, [sheetOf("R", table("Green"))], { settings })).toEqual([
    "warning R!E3 Museums, “RAG”: R!E3 says Green, where a variance of 25 on a budget of 180 is Red by the council's thresholds.",
  ]);
});

test("the right status, underspends however rated, and no thresholds", () => {
  expect(checkRule(ragStatusDiffers, [sheetOf("R", table("Red"))], { settings })).toEqual([]);
  expect(checkRule(ragStatusDiffers, [sheetOf("R", table("Green"))])).toEqual([]);
});
