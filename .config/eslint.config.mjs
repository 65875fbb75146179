import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Imports run one way: core ← files, excel, functions ← taskpane, commands, cli, workbench. */
const fence = (files, forbidden) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: forbidden.map(([group, message]) => ({ group, message })),
      },
    ],
  },
});

const upwards = [
  "**/taskpane/**",
  "**/commands/**",
  "**/cli/**",
  "**/workbench/**",
];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Name what you export." },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      eqeqeq: "error",
    },
  },
  {
    // Its rules on what is loaded before it is read do not follow a proxy through a function; our Excel host refuses such reads in the tests.
    files: ["src/{commands,excel,functions,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"], jsxA11y.flatConfigs.recommended],
  },
  {
    // The page draws a workbook that changes under it: version counters are dependencies that its code does not read.
    files: ["src/workbench/page/**/*.{ts,tsx}"],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error" },
  },
  fence(
    ["src/taskpane/**/*.{ts,tsx}"],
    [
      [
        ["**/files/**", "**/cli/**", "**/workbench/**", "node:*", "@e965/*", "fflate", "saxes", "decimal.js"],
        "The pane speaks to one port; it reads no files and knows no page around it.",
      ],
    ],
  ),
  {
    // What the pane knows of the rooms below is their types and their words; the work is behind the port.
    files: ["src/taskpane/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "/core/(?!wording$|(?:.+/)?say-[a-z-]+$|workbook/cell-ref$|settings(?:/|$)|record/record-details$|checks/rules$)",
              allowTypeImports: true,
              message: "Of the core the pane takes types, and words: say-…, wording, names of settings, details and rules.",
            },
            {
              regex: "/excel/(?!port$|functions-port$)",
              message: "The pane speaks to Excel through its port alone; the port hands its types on.",
            },
            { regex: "^(?:\\.\\./)+functions/(?!help$)", message: "Of the functions the pane knows their help." },
          ],
        },
      ],
    },
  },
  {
    // Where the page is put together: the one place that makes the port.
    files: ["src/taskpane/main.tsx"],
    rules: { "@typescript-eslint/no-restricted-imports": "off" },
  },
  fence(
    ["src/core/**/*.ts"],
    [
      [["react", "react-dom", "@fluentui/*", "@microsoft/*", "@e965/*", "fflate", "saxes", "node:*", "fs", "path"], "The core is pure."],
      [["**/files/**", "**/excel/**", "**/functions/**", ...upwards], "Nothing in the core looks outwards."],
    ],
  ),
  {
    files: ["src/core/**/*.ts"],
    ignores: ["src/core/money/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [{ name: "decimal.js", message: "Money is the only room that touches decimal.js." }],
          patterns: [
            { group: ["react", "react-dom", "@fluentui/*", "@microsoft/*", "@e965/*", "fflate", "saxes", "node:*", "fs", "path"], message: "The core is pure." },
            { group: ["**/files/**", "**/excel/**", "**/functions/**", ...upwards], message: "Nothing in the core looks outwards." },
          ],
        },
      ],
    },
  },
  fence(
    ["src/files/**/*.ts"],
    [[["**/excel/**", "**/functions/**", "react", "@fluentui/*", "node:*", ...upwards], "Files turn bytes into data and back, nothing else."]],
  ),
  fence(
    ["src/functions/**/*.ts"],
    [[["**/files/**", "**/excel/**", "react", "@fluentui/*", "node:*", ...upwards], "Custom functions are thin wrappers over the core."]],
  ),
  fence(
    ["src/excel/**/*.ts"],
    [[["react", "@fluentui/*", "node:*", ...upwards], "The Excel adapter knows neither pane nor page."]],
  ),
);
