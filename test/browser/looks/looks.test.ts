import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { describeInBrowser, startBrowser } from "../start-browser";
import { scenes, type Scene } from "./scenes";
import { servePreview, type Preview } from "./serve-preview";

jest.setTimeout(180_000);

const height = 800;

/** How a person may look at the pane. At 200 % a pane 500 pixels wide has 250 of them. */
const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ["at 320 pixels", { viewport: { width: 320, height } }],
  ["at 450 pixels, dark", { viewport: { width: 450, height }, colorScheme: "dark" }],
  ["at 270 pixels, forced colours", { viewport: { width: 270, height }, forcedColors: "active" }],
  [
    "at 500 pixels and 200 %, without motion",
    { viewport: { width: 250, height: 400 }, deviceScaleFactor: 2, reducedMotion: "reduce" },
  ],
  ["at 500 pixels", { viewport: { width: 500, height } }],
];

/** Every state in every look takes minutes; else each state is seen in the first look and in one more. */
const everyLook = process.env["CROSSCAST_LOOKS"] === "all";
const seenIn = (look: number): [string, Scene][] =>
  scenes
    .filter((_, at) => everyLook || look === 0 || at % (looks.length - 1) === look - 1)
    .map((scene) => [scene.name, scene]);

/** Where to put pictures to look at, if anywhere. */
const pictures = process.env["CROSSCAST_PICTURES"];

/** What colours, widths and zoom can change; names and roles are the same however the pane is looked at. */
const looksOnly = [
  "color-contrast",
  "target-size",
  "scrollable-region-focusable",
  "link-in-text-block",
];

async function faultsOf(page: Page, all: boolean): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]");
  // What lies half under an open menu is a smaller target only until it is closed.
  const covered = (await page.getByRole("menu").count()) > 0 ? ["target-size"] : [];
  const narrowed = all
    ? axe.disableRules(covered)
    : axe.withRules(looksOnly.filter((rule) => !covered.includes(rule)));
  const { violations } = await narrowed.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join("\n")}`,
  );
}

/** What reaches beyond the pane's edge, so that a person would have to scroll sideways. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 160));
  });

/** Whatever moves for longer than a blink. */
const moving = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect, playState }) => {
        const { duration, iterations } = effect?.getComputedTiming() ?? {};
        return playState === "running" && Number(duration) * Number(iterations) > 100;
      })
      .map(({ effect }) =>
        effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 160) ?? "") : "",
      ),
  );

describeInBrowser("the pane in each of its states", () => {
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    [browser, preview] = await Promise.all([startBrowser(), servePreview()]);
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  describe.each(looks.map(([look, options], at) => [look, options, at] as const))(
    "%s",
    (...told) => {
      const [look, options, at] = told;
      test.each(seenIn(at))(
        "%s: axe finds nothing to mend, and nothing reaches over the edge",
        async (name, scene) => {
          const context = await browser.newContext(options);
          try {
            const page = await context.newPage();
            page.setDefaultTimeout(20_000);
            const thrown: string[] = [];
            page.on("pageerror", (error) => thrown.push(error.message));
            await page.goto(preview.at(scene.state));
            await scene.go(page);
            // Past the fading in of what was opened: half-faded words have no contrast.
            await page.waitForTimeout(350);
            if (pictures !== undefined)
              await page.screenshot({ path: `${pictures}/${look} - ${name}.png` });
            expect(await tooWide(page)).toEqual([]);
            expect(await faultsOf(page, at === 0)).toEqual([]);
            if (options.reducedMotion === "reduce") expect(await moving(page)).toEqual([]);
            expect(thrown).toEqual([]);
          } finally {
            await context.close();
          }
        },
      );
    },
  );
});
