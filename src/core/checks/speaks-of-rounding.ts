/** Whether words are of the kind “figures may not sum due to rounding”. */
export function speaksOfRounding(text: string): boolean {
  return (
    text.length <= 600 &&
    /\bround(?:ed|ings?)?\b/i.test(text) &&
    /\b(?:sum|adds?|cast|totals?|agree|differ\w*|exact\w*|due to|because of)\b/i.test(text)
  );
}
