/** Words of a text, as a person would count them. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (const character of text) {
    const blank = character.trim() === "";
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}
