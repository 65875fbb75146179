import { copyText } from "../../../src/taskpane/state/copy-text";

const setClipboard = (value: unknown) =>
  Object.defineProperty(navigator, "clipboard", { value, configurable: true });

const setCommand = (command: () => boolean) =>
  Object.defineProperty(document, "execCommand", { value: command, configurable: true });

test("where the clipboard interface is missing, the older command copies, and the focus stays", async () => {
  setClipboard(undefined);
  let copied = "";
  setCommand(() => {
    const area = document.activeElement;
    copied = area instanceof HTMLTextAreaElement ? area.value : "";
    return true;
  });
  document.body.innerHTML = "<button>Copy</button>";
  document.querySelector("button")?.focus();
  expect(await copyText("two\nlines")).toBe(true);
  expect(copied).toBe("two\nlines");
  expect(document.querySelector("textarea")).toBeNull();
  expect(document.querySelector("button")).toBe(document.activeElement);
});

test("where that is refused as well, it says so", async () => {
  setClipboard({ writeText: () => Promise.reject(new Error("blocked")) });
  setCommand(() => false);
  expect(await copyText("words")).toBe(false);
});
