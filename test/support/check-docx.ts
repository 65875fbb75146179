import { strFromU8, unzipSync } from "fflate";
import { cleanText } from "../../src/files/narrative/word/clean-text";
import { scanXml } from "../../src/files/narrative/word/scan-xml";

/** A comment of a document as Word would show it: its text, and the words it is put on. */
export interface ShownComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly on: string;
}

/**
 * What Word requires of comments, checked on the package itself: one relationship and one content type for the
 * comments part, unique ids, and for each comment one start, one end after it and one reference after that.
 * Throws where one of these does not hold.
 */
export function checkComments(docx: Uint8Array): ShownComment[] {
  const files = unzipSync(docx);
  const part = (name: string) => {
    const bytes = files[name];
    if (!bytes) throw new Error(`${name} is missing`);
    return strFromU8(bytes);
  };
  const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
  const relations = part("word/_rels/document.xml.rels");
  const types = part("[Content_Types].xml");
  if (count(relations, /relationships\/comments"/g) !== 1)
    throw new Error("comments: relationship");
  if (count(types, /PartName="\/word\/comments\.xml"/g) !== 1) throw new Error("comments: type");
  const ids = [...relations.matchAll(/ Id="([^"]*)"/g)].map((match) => match[1]);
  if (new Set(ids).size !== ids.length) throw new Error("relationship ids");
  const comments = readComments(part("word/comments.xml"));
  const ranges = readRanges(part("word/document.xml"));
  const listed = comments.map((comment) => comment.id);
  if (new Set(listed).size !== listed.length) throw new Error("comment ids");
  for (const id of ranges.keys())
    if (!listed.includes(id)) throw new Error(`comment ${id}: no text`);
  return comments.map((comment) => {
    const range = ranges.get(comment.id);
    if (range?.events.join() !== "start,end,reference")
      throw new Error(`comment ${comment.id}: ${range?.events.join() ?? "no range"}`);
    return { ...comment, on: range.words };
  });
}

function readComments(xml: string) {
  const comments: { id: string; author: string; text: string }[] = [];
  scanXml(xml, "marked", "comments", {
    open(element) {
      if (element.name === "w:comment")
        comments.push({
          id: element.attribute("w:id") ?? "",
          author: element.attribute("w:author") ?? "",
          text: "",
        });
    },
    close(name) {
      const last = comments[comments.length - 1];
      if (name === "w:p" && last) last.text += "\n";
    },
    text(text) {
      const last = comments[comments.length - 1];
      if (last) last.text += text;
    },
  });
  return comments.map((comment) => ({ ...comment, text: comment.text.trimEnd() }));
}

function readRanges(xml: string) {
  const ranges = new Map<string, { events: string[]; words: string }>();
  const path: string[] = [];
  let words = "";
  let preserved = false;
  const note = (id: string, event: string) => {
    const range = ranges.get(id) ?? { events: [], words: "" };
    range.events.push(event);
    ranges.set(id, range);
  };
  const parents: Record<string, readonly string[]> = {
    "w:commentReference": ["w:r"],
    "w:r": [
      "w:p",
      "w:hyperlink",
      "w:ins",
      "w:del",
      "w:moveTo",
      "w:sdtContent",
      "w:smartTag",
      "w:fldSimple",
    ],
    "w:t": ["w:r"],
  };
  scanXml(xml, "marked", "document", {
    open(element) {
      const parent = path[path.length - 1] ?? "";
      const allowed = parents[element.name];
      if (allowed && !allowed.includes(parent)) throw new Error(`${element.name} in ${parent}`);
      path.push(element.name);
      if (element.name === "w:t") {
        preserved = element.attribute("xml:space") === "preserve";
        words = "";
      }
      const id = element.attribute("w:id") ?? "";
      if (element.name === "w:commentRangeStart") note(id, "start");
      else if (element.name === "w:commentRangeEnd") note(id, "end");
      else if (element.name === "w:commentReference") note(id, "reference");
    },
    close() {
      if (path.pop() !== "w:t") return;
      const text = cleanText(words, preserved);
      for (const range of ranges.values())
        if (range.events.length === 1 && range.events[0] === "start") range.words += text;
    },
    text(text) {
      if (path[path.length - 1] === "w:t") words += text;
    },
  });
  return ranges;
}
