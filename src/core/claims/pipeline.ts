import { moneyRange } from "./parsers/money-range";
import { namedCurrency } from "./parsers/named-currency";
import type { Parser } from "./parsers/parser";
import { penceAmount } from "./parsers/pence-amount";
import { percentage } from "./parsers/percentage";
import { poundAmount } from "./parsers/pound-amount";
import { scaledAmount } from "./parsers/scaled-amount";
import { thousandsHeadingAmount } from "./parsers/thousands-heading-amount";
import { wordedAmount } from "./parsers/worded-amount";
import { borrowFromLists } from "./refiners/borrow-from-lists";
import { dropOtherQuantities } from "./refiners/drop-other-quantities";
import { dropOverlaps } from "./refiners/drop-overlaps";
import { findOwnPeriods } from "./refiners/find-own-periods";
import { followEllipses } from "./refiners/follow-ellipses";
import { implyScales } from "./refiners/imply-scales";
import { keepPercentagesOfMoney } from "./refiners/keep-percentages-of-money";
import { markParts } from "./refiners/mark-parts";
import { nameHeads } from "./refiners/name-heads";
import { nameSubjects } from "./refiners/name-subjects";
import { partRespectively } from "./refiners/part-respectively";
import { readBounds } from "./refiners/read-bounds";
import { readPhrases } from "./refiners/read-phrases";
import { readRoles } from "./refiners/read-roles";
import type { Refiner } from "./refiners/refiner";
import { tellDirections } from "./refiners/tell-directions";
import { tellMeasures } from "./refiners/tell-measures";
import { tellPrevious } from "./refiners/tell-previous";

/** The parsers, each blind to the others. Their order does not matter. */
export const parsers: readonly Parser[] = [
  poundAmount,
  moneyRange,
  scaledAmount,
  namedCurrency,
  thousandsHeadingAmount,
  wordedAmount,
  penceAmount,
  percentage,
];

/** The refiners in the order they are applied. */
export const refiners: readonly Refiner[] = [
  // Which proposals are amounts of money.
  dropOverlaps,
  readPhrases,
  dropOtherQuantities,
  keepPercentagesOfMoney,
  readPhrases,
  // How much.
  implyScales,
  readBounds,
  // What they are.
  nameHeads,
  borrowFromLists,
  readRoles,
  followEllipses,
  tellMeasures,
  tellPrevious,
  markParts,
  tellDirections,
  // What they are about, and when.
  nameSubjects,
  partRespectively,
  findOwnPeriods,
];
