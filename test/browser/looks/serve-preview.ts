import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { findFile, typeOf } from "../../../src/workbench/server/find-file";

export interface Preview {
  /** The address of the pane in one of the states of test/pane/preview. */
  at(state: string): string;
  close(): Promise<void>;
}

/** Builds the page that shows the pane in each of its states, and serves it on this computer. */
export async function servePreview(): Promise<Preview> {
  const root = process.cwd();
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const config = join(root, "test/pane/preview/webpack.config.cjs");
  await promisify(execFile)(process.execPath, [webpack, "--config", config]);
  const mounts = [{ prefix: "/", folder: join(root, "dist/preview") }];
  const server = createServer((request, response) => {
    const file = findFile((request.url ?? "/").split("?", 1)[0] ?? "/", mounts) ?? "";
    readFile(file).then(
      (body) => response.writeHead(200, { "Content-Type": typeOf(file) }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (state) => `http://127.0.0.1:${String(port)}/?state=${state}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
