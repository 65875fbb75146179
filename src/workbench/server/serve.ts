import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { findFile, typeOf, type Mount } from "./find-file";
import { shownName } from "./serve-options";
import { withLocalOffice } from "./with-local-office";

/** What the page opens when it is loaded. */
export interface Opened {
  readonly workbook: string;
  readonly narratives: readonly string[];
}

export interface ServeParts {
  /** The project's folder, with `dist` and `node_modules` in it. */
  readonly root: string;
  readonly opened: Opened;
  /** Taken if it is free, else the next that is; 0 for any. */
  readonly port: number;
}

export interface Serving {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Only this computer is answered, and only by its own name: a page elsewhere cannot have its own name point here. */
const ownHost = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/;
const triedPorts = 50;

/** Nothing may be fetched from elsewhere or sent there, whatever a script in the page would like: office.js reports home otherwise. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // Style elements with no text in them, and no others: this is the SHA-256 of nothing. Fluent UI fills them by script.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join("; ");

const headers = {
  "Content-Security-Policy": policy,
  "Cache-Control": "no-cache",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
};

function mountsOf(root: string): readonly Mount[] {
  return [
    { prefix: "/workbench/", folder: join(root, "dist/workbench") },
    { prefix: "/office-js/", folder: join(root, "node_modules/@microsoft/office-js/dist") },
    { prefix: "/samples/", folder: join(root, "assets/samples") },
    { prefix: "/", folder: join(root, "dist/addin") },
  ];
}

/** Serves the workbench, the add-in and the opened files on this computer. */
export async function serve({ root, opened, port }: ServeParts): Promise<Serving> {
  const mounts = mountsOf(root);
  const server = createServer((request, response) => {
    answer(request, response, mounts, root, opened).catch(() => response.destroy());
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${String(taken)}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
  root: string,
  opened: Opened,
): Promise<void> {
  const refuse = (status: number, why: string): void => {
    response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
    response.end(`${why}\n`);
  };
  if (!ownHost.test(request.headers.host ?? ""))
    return refuse(403, "Only this computer is served.");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(405, "Files are only read here.");
  }
  const path = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
  const found = await read(path, mounts, root, opened);
  if (!found) return refuse(404, "There is no such file.");
  const { body, type } = found;
  response.writeHead(200, { ...headers, "Content-Type": type, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

interface Found {
  readonly body: Buffer;
  readonly type: string;
}

async function read(
  path: string,
  mounts: readonly Mount[],
  root: string,
  opened: Opened,
): Promise<Found | null> {
  if (path === "/") return fileAt(join(root, "dist/workbench/index.html"));
  if (path === "/opened.json") {
    const list = {
      workbook: { name: shownName(opened.workbook), url: "/opened/workbook" },
      narratives: opened.narratives.map((file, at) => ({
        name: shownName(file),
        url: `/opened/narrative/${String(at)}`,
      })),
    };
    return { body: Buffer.from(JSON.stringify(list)), type: typeOf("list.json") };
  }
  if (path === "/opened/workbook") return fileAt(opened.workbook);
  const narrative = /^\/opened\/narrative\/(\d{1,3})$/.exec(path);
  if (narrative) {
    const file = opened.narratives[Number(narrative[1])];
    return file === undefined ? null : fileAt(file);
  }
  const file = findFile(path, mounts);
  const found = file === null ? null : await fileAt(file);
  if (!found || path !== "/taskpane.html") return found;
  return { ...found, body: Buffer.from(withLocalOffice(found.body.toString("utf8"))) };
}

async function fileAt(file: string): Promise<Found | null> {
  try {
    return { body: await readFile(file), type: typeOf(file) };
  } catch {
    return null;
  }
}

/** Both ways to name this computer lead here; the address printed is `localhost`, which the manifest names too. */
async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(tried, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      const another = (code === "EADDRINUSE" || code === "EACCES") && tried < port + triedPorts;
      if (!another || port === 0) throw error;
    }
  }
}
