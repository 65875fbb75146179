import { MessageChannel } from "node:worker_threads";
import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom leaves out. */
const missing = { TextDecoder, TextEncoder, MessageChannel };
for (const [name, value] of Object.entries(missing))
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true });
