import { keepTab } from "../../../src/taskpane/state/keep-tab";

/** Whether office.js, which listens on the window, hears a Tab pressed at an element. */
function hears(id: string, backward = false): boolean {
  const heard: Event[] = [];
  const listen = (event: Event) => heard.push(event);
  window.addEventListener("keydown", listen);
  document
    .getElementById(id)
    ?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Tab", shiftKey: backward, bubbles: true }),
    );
  window.removeEventListener("keydown", listen);
  return heard.length > 0;
}

let stop: () => void;

beforeEach(() => {
  // jsdom draws nothing; here everything is drawn but what is hidden.
  jest.spyOn(Element.prototype, "getClientRects").mockImplementation(function (this: Element) {
    return (this.closest("[hidden]") ? [] : [new DOMRect()]) as unknown as DOMRectList;
  });
  Object.assign(globalThis, { DOMRect: globalThis.DOMRect ?? class {} });
  document.body.innerHTML = `
    <i tabindex="0" data-tabster-dummy=""></i>
    <a id="first" href="#results">Skip</a>
    <button id="middle">Check</button>
    <div id="results" tabindex="-1"><button id="last">Copy</button></div>
    <button disabled>No</button>
    <input type="file" hidden>`;
  stop = keepTab(document);
});
afterEach(() => stop());

test("between its first and its last stop Tab is the browser's affair", () => {
  expect(hears("first")).toBe(false);
  expect(hears("middle")).toBe(false);
  expect(hears("middle", true)).toBe(false);
  expect(hears("last", true)).toBe(false);
});

test("from the last stop forward and from the first backward Excel takes over", () => {
  expect(hears("last")).toBe(true);
  expect(hears("first", true)).toBe(true);
});

test("from a place that is no stop itself, Tab goes to the stops around it", () => {
  expect(hears("results")).toBe(false);
  expect(hears("results", true)).toBe(false);
});

test("once stopped, it leaves all of it to Excel", () => {
  stop();
  expect(hears("middle")).toBe(true);
});
