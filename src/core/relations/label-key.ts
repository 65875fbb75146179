const fillers =
  /\b(?:the|and|of|for|to|in|on|a|an|total|totals|sub|subtotal|grand|net|gross|revised|overall|table|appendix|annex|section|summary)\b/g;

/**
 * A row's or table's name, stripped of what different tables write differently: case, marks, brackets, words
 * such as total and net. Empty where nothing tells it apart.
 */
export function labelKey(label: string): string {
  return label
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/\([^()]{0,40}\)/g, " ")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(fillers, " ")
    .replace(/\s+/g, " ")
    .trim();
}
