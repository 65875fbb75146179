import { splitRecords } from "./split-records";

const candidates = [",", ";", "\t", "|"] as const;

/**
 * The separator that splits the first lines most evenly: the one with which most lines have the same
 * number of fields, more than one. British amounts hold commas ("1,480"), which is why the number of
 * commas alone does not decide. A comma where none does.
 */
export function findSeparator(text: string): string {
  const told = /^sep=(.)\r?\n/.exec(text);
  if (told?.[1]) return told[1];
  const sample = text.slice(0, 20_000);
  let best = ",";
  let bestScore = 0;
  for (const candidate of candidates) {
    const counts = new Map<number, number>();
    let lines = 0;
    for (const record of splitRecords(sample, candidate)) {
      if (lines++ >= 100) break;
      if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
    }
    // Commas within amounts vary from line to line; a real separator gives the same width again and again.
    const score = Math.max(0, ...counts.values());
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
