/** A paragraph's own number and bullet are no part of its sentence. */
const numbered = /^(?:[-•*]\s+)?(?:\d{1,3}(?:\.\d{1,3})*\.?\s+(?=\D))?/;

/** A sentence without the number or bullet of its paragraph. */
export function withoutNumber(sentence: string): string {
  return sentence.trim().replace(numbered, "");
}
