import axe from "axe-core";

/**
 * What axe finds wrong with what is on the screen. jsdom draws nothing, so colours are left to the browser's tests;
 * Fluent's hidden helpers for the focus are no part of the page.
 */
export async function checkAxe(): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { include: [document.body], exclude: [["[data-tabster-dummy]"]] },
    { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
