import type { Hit } from "../finding";
import { ReviewMemory } from "../review-memory";
import type { Rule, RuleInput, SheetRule } from "./rule";

/** What a rule finds. One that looks at a sheet at a time is only asked about sheets that changed. */
export function hitsOf(rule: Rule, input: RuleInput, memory = new ReviewMemory()): Iterable<Hit> {
  return rule.scope === "sheet" ? sheetHits(rule, input, memory) : rule.check(input);
}

function* sheetHits(
  rule: SheetRule,
  { views, settings }: RuleInput,
  memory: ReviewMemory,
): Iterable<Hit> {
  for (const view of views)
    for (const sheet of view.snapshot.sheets) {
      const tables = view.tablesOf(sheet.name);
      // Its place in a pack is told with each cell.
      const book = view.pack ? view.snapshot.name : "";
      yield* memory.recallAs(rule, sheet, [settings, book, ...tables], () => [
        ...rule.check({ views: [view.only(sheet)], settings }),
      ]);
    }
}
