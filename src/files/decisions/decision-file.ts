import type { Decisions } from "../../core/decisions";
import { UnreadableFile } from "../unreadable-file";
import { sniffFormat } from "../workbook/sniff-format";
import type { LoadedDecisions } from "./load-decisions";
import { readDecisions } from "./read-decisions";
import { readWorkbookDecisions } from "./read-workbook-decisions";

/** Raised when a reader of an older version would misunderstand what is written. */
const version = 1;
const remedy = "Give a file that Crosscast saved decisions to, or a workbook that holds decisions";

/** Decisions as a file of their own, described by assets/docs/decisions.schema.json. @param at ISO 8601. */
export function writeDecisionFile(decisions: Decisions, workbook: string, at: string): string {
  return `${JSON.stringify({ crosscast: "decisions", version, workbook, at, decisions }, null, 2)}\n`;
}

/**
 * Reads decisions from a file of their own, or from an earlier version of the workbook itself.
 * @throws UnreadableFile where it is neither.
 */
export function readDecisionFile(name: string, bytes: Uint8Array): LoadedDecisions {
  if (sniffFormat(bytes) === "zip") {
    const loaded = readWorkbookDecisions(name, bytes);
    if (countDecisions(loaded.decisions) === 0 && loaded.notes.length === 0)
      throw new UnreadableFile(name, "no decisions are kept in it", remedy);
    return loaded;
  }
  const given = parse(name, bytes);
  const fail = (reason: string, what = remedy): never => {
    throw new UnreadableFile(name, reason, what);
  };
  if (given["crosscast"] !== "decisions") return fail("it holds no decisions of Crosscast");
  const written = given["version"];
  if (typeof written !== "number" || written < 1) return fail("it does not say its version");
  if (written > version)
    return fail("a newer version of Crosscast wrote it", "Ask for Crosscast to be updated");
  const decisions = readDecisions(given["decisions"]);
  return decisions
    ? { decisions, notes: [] }
    : fail("its decisions are not as Crosscast wrote them");
}

/** How many decisions there are; settings count as one. */
export function countDecisions({ findings, amounts, owners, picks, settings }: Decisions): number {
  return [findings, amounts, owners, picks].reduce(
    (count, one) => count + Object.keys(one ?? {}).length,
    settings === undefined ? 0 : 1,
  );
}

function parse(name: string, bytes: Uint8Array): Record<string, unknown> {
  try {
    const given: unknown = JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ""));
    if (typeof given === "object" && given !== null) return given as Record<string, unknown>;
  } catch {
    // Said below: it is no file of ours.
  }
  throw new UnreadableFile(name, "it holds no decisions of Crosscast", remedy);
}
