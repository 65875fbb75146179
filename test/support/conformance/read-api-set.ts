import ts from "typescript";

const written = /\[Api set: ExcelApi (\d+\.\d+)/;

function read(node: ts.Node): string | null {
  const comment = node.getFullText().slice(0, node.getLeadingTriviaWidth());
  return written.exec(comment)?.[1] ?? null;
}

/** The version of ExcelApi a member came with, as its documentation says; null where it says none. */
export function setOf(symbol: ts.Symbol): string | null {
  const [declared] = symbol.declarations ?? [];
  return declared ? read(declared) : null;
}

/** The version of ExcelApi the member's class came with. */
export function typeSetOf(symbol: ts.Symbol): string | null {
  const owner = symbol.declarations?.[0]?.parent;
  return owner && ts.isClassDeclaration(owner) ? read(owner) : null;
}

/** Whether a version is above another: 1.10 is above 1.9. */
export function isAbove(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
