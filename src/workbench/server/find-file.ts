import { join, normalize, sep } from "node:path";

/** Addresses that begin so are looked for in this folder. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

/**
 * The file an address stands for; null where it names none or tries to leave its folder. Mounts are
 * tried in order; the first whose prefix fits decides.
 */
export function findFile(path: string, mounts: readonly Mount[]): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return null;
  const mount = mounts.find(({ prefix }) => decoded.startsWith(prefix));
  if (!mount) return null;
  const rest = decoded.slice(mount.prefix.length);
  const file = normalize(join(mount.folder, rest === "" ? "index.html" : rest));
  const inside = mount.folder.endsWith(sep) ? mount.folder : mount.folder + sep;
  const hidden = rest.split("/").some((step) => step.startsWith("."));
  return file.startsWith(inside) && !hidden ? file : null;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  wasm: "application/wasm",
  map: "application/json; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The content type a file is served with. */
export function typeOf(file: string): string {
  return types[file.slice(file.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}
