/** A function as a name of the workbook's own, which Excel 365 works without any add-in. */
export interface PortableFunction {
  /** Bare: `VARIANCE`. */
  readonly name: string;
  /** The LAMBDA behind the name, with its equals sign. */
  readonly formula: string;
  /** What Excel shows beside the name. */
  readonly comment: string;
}

/** A figure, a dash or nil as nothing, text that is a number; anything else is #VALUE!. */
const figure = (empty: string) =>
  `LAMBDA(x,IF(ISNUMBER(x),x,IF(x="",${empty},IF((x="-")+(x="–")+(x="—")+(x="nil")>0,0,--x))))`;
const read = `read,${figure("NA()")}`;
/** The same where an empty cell counts as nothing. */
const readOrNone = `read,${figure("0")}`;
const option = (name: string, usual: string) => `IF(ISOMITTED(${name}),${usual},${name})`;
const refuse = 'VALUE("refused")';
const changes = [1, 2, 3, 4, 5, 6];

/** No argument bears the name of a function here, which the name itself would hide from some programs. */
const spoken: readonly (readonly [name: string, lambda: string, comment: string])[] = [
  [
    "VARIANCE",
    `budget,outturn,[income_positive],[adverse_negative],LET(${read},turned,${option("income_positive", "FALSE")}<>${option("adverse_negative", "FALSE")},IF((budget="")*(outturn=""),"",IF(turned,-1,1)*ROUND(read(outturn)-read(budget),10)))`,
    "Outturn less budget, overspend positive; turned round for income shown as positive or adverse shown as negative.",
  ],
  [
    "VARIANCE.PCT",
    `budget,outturn,[income_positive],[signed],LET(${read},turned,${option("income_positive", "FALSE")},by_sign,${option("signed", "FALSE")},IF((budget="")*(outturn=""),"",ROUND(IF(turned,-1,1)*(read(outturn)-read(budget))/IF(by_sign,read(budget),ABS(read(budget))),10)))`,
    "The variance as a share of the size of the budget.",
  ],
  [
    "MOVEMENT",
    `current,previous,LET(${read},IF((current="")*(previous=""),"",ROUND(read(current)-read(previous),10)))`,
    "The current variance less the one last reported: positive where the position has worsened.",
  ],
  [
    "REVISED",
    `approved,${changes.map((n) => `[change_${n}]`).join(",")},LET(${readOrNone},${changes.map((n) => `c_${n},${option(`change_${n}`, '""')}`).join(",")},IF((approved="")${changes.map((n) => `*(c_${n}="")`).join("")},"",ROUND(read(approved)${changes.map((n) => `+read(c_${n})`).join("")},10)))`,
    "The approved budget plus up to six virements and allocations; empty cells count as nothing.",
  ],
  [
    "STATUS",
    `variance_amount,[tolerance],[income],[places],LET(${read},within,${option("tolerance", "0")},is_income,${option("income", "FALSE")},digits,${option("places", "0")},over,IF(variance_amount="",0,read(variance_amount)),IF(variance_amount="","",IF((ROUND(over,digits)=0)+(ABS(over)<=within)>0,"On budget",IF(over>0,IF(is_income,"Under-recovery","Overspend"),IF(is_income,"Over-recovery","Underspend")))))`,
    "Overspend, Underspend or On budget; for income Under-recovery or Over-recovery.",
  ],
  [
    "RAG",
    `variance_amount,budget,amber,red,[rate_underspends],LET(${read},both,${option("rate_underspends", "FALSE")},IF((variance_amount="")*(budget=""),"",IF((amber<=0)+(red<amber)>0,${refuse},IF(read(variance_amount)+0*read(budget)=0,"Green",IF(read(budget)=0,"No budget",IF((read(variance_amount)<0)*(both=FALSE),"Green",IF(ROUND(ABS(read(variance_amount))/ABS(read(budget)),12)>=red,"Red",IF(ROUND(ABS(read(variance_amount))/ABS(read(budget)),12)>=amber,"Amber","Green"))))))))`,
    "Red, Amber or Green by the variance's share of the size of the budget; the thresholds are your council's own.",
  ],
  [
    "RUNRATE",
    `actual_to_date,period,[periods],[profile],[one_off],LET(${readOrNone},year,${option("periods", "12")},all,IF(year=0,12,year),once,read(${option("one_off", "0")}),share,${option("profile", "0")},IF(actual_to_date="","",IF((period<1)+(period>all)+(share<0)+(share>1)>0,${refuse},ROUND(IF(share=0,(read(actual_to_date)-once)*all/period,(read(actual_to_date)-once)/IF(share=0,1,share))+once,10))))`,
    "A forecast for the year from the actual to date, straight or by a cumulative share. Period 1 is April. Not for grants or lump payments.",
  ],
  [
    "CASTS",
    `parts,total,[places],LET(${readOrNone},digits,${option("places", "0")},IF(total="",NA(),ROUND(ROUND(read(total),digits)-SUM(ROUND(read(parts),digits)),10)=0))`,
    "Whether the parts as printed make the total as printed.",
  ],
  [
    "CASTDIFF",
    `parts,total,[places],LET(${readOrNone},digits,${option("places", "0")},IF(total="",NA(),ROUND(ROUND(read(total),digits)-SUM(ROUND(read(parts),digits)),10)))`,
    "By how much the printed total differs from the sum of its parts as printed.",
  ],
  [
    "CROSSCASTS",
    `block,[places],LET(${readOrNone},digits,${option("places", "0")},shown,ROUND(read(block),digits),AND(BYROW(shown,LAMBDA(line,ROUND(SUM(line)-2*INDEX(line,1,COLUMNS(line)),8)=0)),BYCOL(shown,LAMBDA(line,ROUND(SUM(line)-2*INDEX(line,ROWS(line),1),8)=0))))`,
    "Whether a block with totals on its last row and in its last column casts both ways, as printed.",
  ],
];

/**
 * The functions that are plain arithmetic, as LAMBDA formulas for Excel 365. They work in binary, so results
 * are rounded to ten places; brackets in text and units are not read as the add-in's own functions read them.
 */
export const portableFunctions: readonly PortableFunction[] = spoken.map(
  ([name, lambda, comment]) => ({ name, formula: `=LAMBDA(${lambda})`, comment }),
);
