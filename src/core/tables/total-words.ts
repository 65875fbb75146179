import { remember } from "./remember";

/** How surely a label names a total. */
export type TotalWords = "grand" | "sub" | "total" | "result" | "weak" | null;

const grand =
  /^(?:grand|overall|council|authority)[- ]totals?\b|^(?:net )?total (?:general fund|council|authority)\b/i;
const sub = /^\(?sub[- ]?totals?\b|\bsub[- ]?totals?\)?$/i;
const ends = /(?:^|[\s(–—-])totals?\)?$/i;
const starts = /^(?:net |gross |overall |revised |combined |sub)?totals?\b/i;
const net =
  /^(?:total |revised |overall |adjusted )?net (?:recurring |one-off |revenue |operating |controllable |service |general fund |council |departmental |directorate |trading |capital |budget(?:ed)? |forecast |projected |in-year |year[- ]end )*(?:costs?|expenditure|spend|spending|budgets?|requirement|position|total|variances?|savings?|income|movement|outturn|over ?spend|under ?spend|overspend(?:ing)?|underspend(?:ing)?|surplus|deficit|\(?(?:surplus|deficit|over|under)\)?\s?\/\s?\(?(?:surplus|deficit|over|under)(?:spend)?\)?)(?: requirement)?(?: (?:of|on|before|after|for|to|from|against)\b.*)?$/i;
/** Total and what is counted in, left out or measured, rather than a name. */
const qualified =
  /^(?:(?:gross|net) )?totals?(?:$|\s?[(–—,:£-]| (?:before|after|excluding|including|excl\b|incl\b|net of|per\b|\d))/i;
const totalOf =
  /^totals? (?:for |of |all )?(?:the )?(?:net |gross |revised |controllable |recurring |revenue |capital |operating |other |planned |direct |indirect |overall |employee |service |external |internal )*(?:expenditure|income|costs?|spend(?:ing)?|budgets?|savings?|reserves?|provisions?|funding|financing|resources?|balances?|variances?|programme|pressures?|over ?spends?|underspends?|investments?|borrowing|debt|assets|liabilities|services|revenue|receipts|grants?|schemes?|movements?|requirement|virements?|adjustments?|schools?|earmarked reserves?)(?: (?:and|&) [a-z& ]+)?(?: \d{4}.*)?$/i;
const weak = /\btotals?\b|\bnet\b|^gross (?:expenditure|income|cost|spend)/i;
/** What a table of income and expenditure ends in. */
const result =
  /^\(?(?:surplus|deficit|over-? ?spend(?:ing)?|under-? ?spend(?:ing)?)\)?(?: ?\/ ?\(?(?:surplus|deficit|over-? ?spend(?:ing)?|under-? ?spend(?:ing)?)\)?)?(?: (?:for|in|on|of)\b.*)?$/i;

/** Longer labels than this name no total. */
const longest = 120;

/** Trims what stands around a label but is not its name: footnote marks, colons, leading dashes. */
export const bareLabel = remember((label): string => {
  const name = label.trim();
  if (name.length > longest) return name;
  return name
    .replace(/\s+/g, " ")
    .replace(/^[-–—=>•\s]+/, "")
    .replace(/(?:\s?[*†‡§¹²³⁴⁵:]|\s?\((?:\d{1,2}|[a-z]|note \d{1,2})\))+$/i, "")
    .trim();
});

/**
 * Whether a label names a total by its words alone: "sub" for a subtotal, "result" for the
 * surplus or deficit that a table ends in, "weak" where the words may as well
 * be part of a name (Total Mobile contract) and something else must speak for it.
 */
export const totalWords = remember((label): TotalWords => {
  const name = bareLabel(label);
  if (
    name.length === 0 ||
    name.length > longest ||
    (!weak.test(name) && !sub.test(name) && !result.test(name))
  )
    return null;
  if (grand.test(name)) return "grand";
  if (sub.test(name)) return "sub";
  if (qualified.test(name) || net.test(name) || totalOf.test(name)) return "total";
  if (ends.test(name)) return "total";
  if (result.test(name)) return "result";
  return starts.test(name) || /^net\b|^gross\b/i.test(name) ? "weak" : null;
});

/** A label that may close a table. */
export function isTotalWords(label: string): boolean {
  return totalWords(label) !== null;
}
