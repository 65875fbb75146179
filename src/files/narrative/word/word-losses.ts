import type { Narrative } from "../../../core/claims/narrative";
import { scanXml } from "./scan-xml";
import type { StoryTally } from "./story";
import type { WordPackage } from "./word-package";

type Loss = Narrative["losses"][number];

/** What the user of a Word report should know about how it was read, each said once with its count. */
export function wordLosses(pack: WordPackage, tally: StoryTally, margins: number): readonly Loss[] {
  const { file } = pack;
  const losses: Loss[] = [];
  const say = (count: number, one: string, many: string, why: string) => {
    if (count > 0) losses.push({ what: `${count} ${count === 1 ? one : many} in ${file}`, why });
  };
  say(
    tally.insertions + tally.deletions,
    "tracked change",
    "tracked changes",
    "read as if accepted: insertions kept, deletions left out",
  );
  say(
    tally.hiddenWords,
    "word of hidden text",
    "words of hidden text",
    "left out, because readers of the report do not see them",
  );
  say(countComments(pack), "comment", "comments", "not part of the text, and not checked");
  say(tally.pictures, "picture", "pictures", "figures in pictures cannot be read");
  say(tally.charts, "chart or diagram", "charts or diagrams", "their figures are not read");
  say(
    tally.embedded,
    "embedded object",
    "embedded objects",
    "figures in them are not read; copy them in as a Word table to have them checked",
  );
  say(
    margins,
    "page header or footer with an amount",
    "page headers or footers with amounts",
    "page headers and footers are not checked",
  );
  say(
    tally.imported,
    "imported file",
    "imported files",
    "Word shows its text, but it is not part of this one; save the report once in Word",
  );
  say(
    tally.lostInFields,
    "word in an unfinished field",
    "words in an unfinished field",
    "could not be told from the field's instruction; update the fields in Word",
  );
  return losses;
}

function countComments(pack: WordPackage): number {
  const part = pack.partOf("comments");
  const xml = part === null ? null : pack.read(part);
  if (part === null || xml === null) return 0;
  let count = 0;
  scanXml(xml, pack.file, part, {
    open(element) {
      if (element.name === "w:comment") count++;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return count;
}
