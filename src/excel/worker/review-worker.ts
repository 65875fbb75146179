import type { DeskPort } from "./desk-messages";
import { LocalDesk } from "./local-desk";
import { serveDesk } from "./serve-desk";

/** The worker's own start: a desk behind the worker's messages. */
serveDesk(self as unknown as DeskPort, new LocalDesk());
