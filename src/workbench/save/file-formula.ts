import { scanFormula } from "../engine/scan-formula";

/** Functions newer than Excel 2007 that the file format writes with a mark before their name. */
const newer = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR " +
    "BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT " +
    "CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV " +
    "F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS " +
    "HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST " +
    "LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE " +
    "PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG " +
    "RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T " +
    "T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS " +
    "WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const newest = new Set(["FILTER", "SORT"]);

/**
 * A formula as the file format writes it: without its equals sign, newer functions and the parameters of
 * LAMBDA and LET marked, the add-in's functions under the name Excel stores them by
 * (`_xldudf_BUDGET_VARIANCE`, OfficeDev/office-js issue 5611).
 */
export function fileFormula(formula: string, namespace: string): string {
  const tokens = scanFormula(formula);
  const own = `${namespace.toUpperCase()}.`;
  const locals = localNames(formula);
  return tokens
    .map(({ kind, start, end }, index) => {
      const text = formula.slice(start, end);
      if (kind !== "word") return text;
      const upper = text.toUpperCase();
      const called = tokens[index + 1]?.kind === "open";
      if (locals.has(upper)) return `_xlpm.${text}`;
      if (!called) return text;
      if (upper.startsWith(own))
        return `_xldudf_${namespace.toUpperCase()}_${text.slice(own.length)}`;
      if (newest.has(upper)) return `_xlfn._xlws.${text}`;
      return newer.has(upper) ? `_xlfn.${text}` : text;
    })
    .join("")
    .replace(/^=/, "");
}

/** Names that LAMBDA and LET give: every first, third … argument of LET, all but the last of LAMBDA. */
function localNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) return names;
  const tokens = scanFormula(formula).filter(
    ({ kind, start, end }) => kind !== "other" || formula.slice(start, end).trim() !== "",
  );
  const stack: { readonly gives: boolean }[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.kind === "open") {
      const name =
        before?.kind === "word" ? formula.slice(before.start, before.end).toUpperCase() : "";
      stack.push({ gives: name === "LET" || name === "LAMBDA" });
    } else if (token.kind === "close") stack.pop();
    else if (token.kind === "word" && stack.at(-1)?.gives) {
      const first = before?.kind === "open" || before?.kind === "comma";
      const word = formula.slice(token.start, token.end);
      if (first && tokens[index + 1]?.kind === "comma" && !/^\$?[A-Za-z]{1,3}\$?\d+$/.test(word))
        names.add(word.toUpperCase());
    }
  });
  return names;
}
