import type { Prospect } from "./candidates";
import { tellingWeight } from "./names";

/** The words that tell: "Licensing" and "the Licensing budget" are one subject. */
function namesOf(subject: ReadonlySet<string>): readonly string[] {
  const telling = [...subject].filter((token) => tellingWeight(token) === 1);
  return telling.length > 0 ? telling : [...subject];
}

/** Both amounts stand in one paragraph. */
export function sameParagraph({ claim: left }: Prospect, { claim: right }: Prospect): boolean {
  return left.narrative === right.narrative && left.paragraphIndex === right.paragraphIndex;
}

/** Two amounts of the same thing, by the words that tell. */
export function sameSubject({ query: left }: Prospect, { query: right }: Prospect): boolean {
  const [a, b] = [namesOf(left.subject), namesOf(right.subject)];
  return a.length === b.length && a.every((token) => b.includes(token));
}
