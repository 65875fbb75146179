import { framePort } from "../../src/workbench/host/protocol/frame-port";
import { readEnvelope, writeEnvelope } from "../../src/workbench/host/protocol/envelope";

const request = JSON.stringify({ _messageType: 0, _actionName: "executeMethod", _data: 1 });

/** A page over plain http with a frame in it, as far as the port looks at them. */
function plainPage(): {
  readonly page: Window;
  readonly frame: HTMLIFrameElement;
  readonly passed: unknown[];
  readonly arrived: MessageEvent[];
} {
  const passed: unknown[] = [];
  const arrived: MessageEvent[] = [];
  const page = {
    location: { protocol: "http:", origin: "http://localhost:3000" },
    postMessage: (message: unknown) => passed.push(message),
  };
  const contentWindow = {
    MessageEvent,
    dispatchEvent: (event: MessageEvent) => arrived.push(event),
  };
  return {
    page: page as unknown as Window,
    frame: { contentWindow } as unknown as HTMLIFrameElement,
    passed,
    arrived,
  };
}

const atOnce = (task: () => void): void => task();

test("over plain http the page passes itself off as https", () => {
  const { page, frame, arrived } = plainPage();
  const port = framePort(page, frame, atOnce);
  expect(port.origin).toBe("https://localhost:3000");
  port.post("hello");
  expect([arrived[0]?.data, arrived[0]?.origin]).toEqual(["hello", "https://localhost:3000"]);
});

test("office.js is heard whatever origin it addresses; other messages pass", () => {
  const { page, frame, passed } = plainPage();
  const heard: unknown[] = [];
  const stop = framePort(page, frame, atOnce).listen((message) => heard.push(message));
  page.postMessage(request, "https://localhost:3000");
  page.postMessage("from something else", "*");
  expect(heard).toEqual([request]);
  expect(passed).toEqual(["from something else"]);
  stop();
  page.postMessage(request, "*");
  expect(passed).toHaveLength(2);
});

test("over https windows post to each other, and only the frame's messages count", () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const heard: unknown[] = [];
  const port = framePort(window, frame);
  const stop = port.listen((message) => heard.push(message));
  const send = (source: Window | null): boolean =>
    window.dispatchEvent(new MessageEvent("message", { data: request, source }));
  send(frame.contentWindow);
  send(window);
  stop();
  send(frame.contentWindow);
  expect(heard).toEqual([request]);
  expect(port.origin).toBe("https://localhost");
});

test.each(["", "not JSON _messageType", '{"_messageType":1,"_actionName":"x"}', "null", "[]"])(
  "%s is no message of the protocol",
  (message) => {
    expect(readEnvelope(message)).toBeNull();
  },
);

test("an envelope that was written is no request, so a window that hears itself does not answer", () => {
  const reply = { action: "x", conversation: "c", correlation: 1, origin: "https://o", data: {} };
  expect(readEnvelope(writeEnvelope(reply))).toBeNull();
});
