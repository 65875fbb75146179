import { HostError } from "../host-error";
import { record, text } from "./arguments";

/** What a comment says: a text, or rich content, of whose mentions only the text is kept. Never empty. */
export function readContent(content: unknown): string {
  const given = typeof content === "string" ? content : text(record(content)["richContent"]);
  if (given === "") throw new HostError("InvalidArgument", "A comment cannot be empty.");
  return given;
}
