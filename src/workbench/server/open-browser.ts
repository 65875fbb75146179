import { spawn } from "node:child_process";

/** The command that opens an address, or null where there is no screen to show it on. */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | null {
  if (environment["CI"]) return null;
  if (platform === "darwin") return ["open"];
  // `start` takes its first quoted word for a window title.
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return environment["DISPLAY"] || environment["WAYLAND_DISPLAY"] ? ["xdg-open"] : null;
}

/** Opens the address if it can. A browser that does not start is no fault: the address was printed. */
export function openBrowser(address: string): void {
  const command = browserCommand(process.platform, process.env);
  if (!command) return;
  const [program, ...words] = command;
  const started = spawn(program, [...words, address], { stdio: "ignore", detached: true });
  started.on("error", () => undefined);
  started.unref();
}
