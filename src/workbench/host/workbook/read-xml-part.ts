import { SaxesParser } from "saxes";
import { HostError } from "../host-error";

/** The namespace of a part's root element; InvalidArgument where the text is not well-formed XML. */
export function namespaceOf(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | null = null;
  parser.on("opentag", (tag) => (namespace ??= tag.uri));
  parser.on("error", (error) => {
    throw new HostError("InvalidArgument", `The XML cannot be read: ${error.message}`);
  });
  parser.write(xml).close();
  return namespace ?? "";
}
