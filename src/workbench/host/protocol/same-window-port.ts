import type { MessagePort } from "./conversation";
import { readEnvelope } from "./envelope";
import { secureOrigin } from "./window-name";

/**
 * For tests: host and add-in in one window, which is its own parent. Messages pass as microtasks,
 * so a request costs no timer and works while a test holds the clock.
 */
export function sameWindowPort(window: Window): MessagePort {
  const origin = secureOrigin(window.location.origin);
  return {
    origin,
    post: (message) =>
      queueMicrotask(() => {
        const event = new MessageEvent("message", { data: message, origin, source: window });
        window.dispatchEvent(event);
      }),
    listen: (receive) => {
      const original = window.postMessage;
      window.postMessage = (message: unknown, ...rest: unknown[]) => {
        if (readEnvelope(message)) queueMicrotask(() => receive(message));
        else Reflect.apply(original, window, [message, ...rest]);
      };
      return () => {
        window.postMessage = original;
      };
    },
  };
}
