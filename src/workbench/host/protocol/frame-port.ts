import type { MessagePort } from "./conversation";
import { readEnvelope } from "./envelope";
import { secureOrigin } from "./window-name";

/** A window's own constructors, which its type does not list. */
interface Realm {
  readonly MessageEvent: typeof MessageEvent;
}

/** Runs something soon, in the order it was asked. */
export type Later = (task: () => void) => void;

/** By a message channel: unlike timers it is neither held up after a few turns nor in a background tab. */
function byChannel(): Later {
  const tasks: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => tasks.shift()?.();
  return (task) => {
    tasks.push(task);
    port2.postMessage(null);
  };
}

/**
 * Between a page and the add-in's frame, over https: ordinary messages between windows.
 */
function httpsPort(page: Window, frame: HTMLIFrameElement): MessagePort {
  const { origin } = page.location;
  return {
    origin,
    post: (message) => frame.contentWindow?.postMessage(message, origin),
    listen: (receive) => {
      const onMessage = (event: MessageEvent): void => {
        if (event.source === frame.contentWindow) receive(event.data);
      };
      page.addEventListener("message", onMessage);
      return () => page.removeEventListener("message", onMessage);
    },
  };
}

/**
 * Over plain http on localhost: office.js speaks only to an https host, so it would address its
 * messages to an origin that no window here has, and the browser would drop them. As page and
 * frame share their origin, the frame calls the page's own `postMessage`; that is put in its
 * place, and what goes back is dispatched in the frame as a message from the https origin.
 */
function httpPort(page: Window, frame: HTMLIFrameElement, later: Later): MessagePort {
  const origin = secureOrigin(page.location.origin);
  return {
    origin,
    post: (message) => {
      const target = frame.contentWindow;
      if (!target) return;
      const realm = target as unknown as Realm;
      later(() => {
        const event = new realm.MessageEvent("message", { data: message, origin, source: page });
        target.dispatchEvent(event);
      });
    },
    listen: (receive) => {
      const original = page.postMessage;
      const post = original.bind(page);
      page.postMessage = (message: unknown, ...rest: unknown[]) => {
        if (readEnvelope(message)) later(() => receive(message));
        else Reflect.apply(post, page, [message, ...rest]);
      };
      return () => {
        page.postMessage = original;
      };
    },
  };
}

/** The road between a page and the frame of the same origin that holds the add-in. */
export function framePort(page: Window, frame: HTMLIFrameElement, later?: Later): MessagePort {
  return page.location.protocol === "https:"
    ? httpsPort(page, frame)
    : httpPort(page, frame, later ?? byChannel());
}
