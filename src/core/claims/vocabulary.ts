import { wordSet } from "./text/word-set";

/**
 * Words of the genre, council finance reporting, and what they make of an amount. No name of a service,
 * scheme or place belongs here.
 */
export type Sense =
  /** More spent, or less received, than the budget. */
  | "over"
  | "under"
  /** A variance that does not say which way. */
  | "variance"
  | "more"
  | "less"
  /** A change that does not say which way. */
  | "change"
  | "saving"
  | "funding"
  /** Reserves: funding where they are used, a balance where they stand. */
  | "reserve"
  | "budget"
  | "outturn"
  | "spend"
  | "income"
  | "balance"
  | "shortfall"
  | "threshold";

const words: Readonly<Record<Sense, string>> = {
  over: "overspend overspends overspending overspent overcommitment overcommitments overcommitted deficit deficits pressure pressures adverse adv underrecovery underachievement underachieved underachieve underachieves underachieving underrecover underrecovers underrecovered underrecovering unfavourable overrun overruns",
  under:
    "underspend underspends underspending underspent surplus surpluses overrecovery overrecovered overrecover overrecovers overrecovering overachievement overachieved overachieve overachieves overachieving favourable fav underutilisation undercommitment",
  variance: "variance variances variation variations slippage",
  more: "increase increases increased increasing additional extra new more rise rises risen rose rising growth grow grows grown grew growing higher worsen worsens worsened worsening deterioration deteriorated deteriorate widen widens widened widening greater",
  less: "reduce reduces reduced reducing reduction reductions decrease decreases decreased decreasing fall falls fell fallen falling lower less fewer decline declined drop dropped improve improves improved improving improvement improvements narrow narrowed narrowing cut cuts",
  change: "movement movements change changes changed swing shift moved",
  saving: "saving savings save saves saved efficiency efficiencies recovery mitigation mitigations",
  funding:
    "funding funded fund grant grants allocation allocations allocated allocate allocating contingency contingencies contribution contributions earmarked awarded subsidy drawdown drawdowns",
  reserve: "reserve reserves",
  budget: "budget budgets budgeted budgetary estimate envelope programme virement virements",
  outturn: "outturn outturns",
  spend:
    "spend spends spending spent expenditure cost costs costing payment payments commitment commitments bill bills price prices charge expense expenses paid pay worth",
  income:
    "income revenue revenues receipt receipts recharge recharges rent rents rental rebate refund charges fees tax precept fee sales dividend receivable",
  balance:
    "balance balances provision provisions debt debts arrears owed owing monies debtors creditors loan loans borrowing valued valuation carryforward",
  shortfall: "shortfall shortfalls gap gaps",
  threshold: "threshold thresholds limit limits delegated",
};

const lexicon: ReadonlyMap<string, Sense> = new Map(
  (Object.keys(words) as Sense[]).flatMap((sense) =>
    words[sense].split(" ").map((word) => [word, sense] as const),
  ),
);

/** Second halves of words written apart: "over spend", "under recovery". */
const halves = wordSet(
  "spend spends spending spent commitment commitments committed recover recovers recovering recovery recovered achieve achieves achieving achievement achieved run runs utilisation",
);

/** What a word says of an amount; null for a word that says nothing. */
export function senseOf(word: string, next = ""): Sense | null {
  const lower = word.toLowerCase();
  if (lower === "cost" && next.toLowerCase() === "avoidance") return "saving";
  if ((lower === "over" || lower === "under") && halves.has(next.toLowerCase()))
    return lexicon.get(lower + next.toLowerCase()) ?? null;
  const sense = lexicon.get(lower);
  if (sense !== undefined) return sense;
  // "Over-spend", "the budget's".
  if (!lower.includes("-") && !lower.includes("'")) return null;
  return lexicon.get(lower.replace(/[-']/g, "")) ?? lexicon.get(lower.replace(/'s$/, "")) ?? null;
}

/** Whether the word and the next make one: "over spend". */
export function isSplitWord(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  return (lower === "over" || lower === "under") && halves.has(next.toLowerCase());
}

/** Words before an amount that hedge it. */
export const hedges = wordSet(
  "c ca circa approx approximately about around roughly some nearly almost estimated just say broadly region order",
);

/** Words that stand for an amount without saying of what: "the higher figure of". */
export const figureNouns = wordSet(
  "figure figures position amount amounts total totals sum level value element balance part rest remainder",
);

export const prepositions = wordSet(
  "of in on for to from at by with within against as per due since during after before between across through under over into towards toward following via without including excluding out net around regarding concerning until because than despite",
);

export const auxiliaries = wordSet(
  "is are was were be been being has have had will would could can may might should shall must does do did remains remain",
);

export const conjunctions = wordSet(
  "and or but however which that while whilst where although though who when if so plus therefore offset",
);

/** Verbs that part a subject from what is said of it. */
export const reportingVerbs = wordSet(
  "is are was were has have had will would shows show showed showing projects projected projecting forecasts forecasting reports reported reporting reflects includes included include including remains expects anticipates predicts predicted contributes contributed relates resulted results identified identifies totals totalled total totalling stands stood amounts amounted equates received receive spent overspent underspent overspends underspends covers generated achieved delivered delivers needs requires comprises made exceeds exceeded recorded saved saves cost costs can may should could might must faces carries carried holds held rose fell increased decreased reduced improved worsened deteriorated contains saw sees released returned uses used provides provided gives gave funds sets set agreed approved announced detailed worth costing valued amounting tells compares summarises asks informs presents explains assumes lost earned raised",
);
