const root = require("node:path").join(__dirname, "..");

const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

/** One project a kind of test: each has its own home under test/. */
const project = (name, more = {}) => ({
  displayName: name,
  rootDir: root,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: "node",
  transform: { "\\.m?[jt]sx?$": swc },
  transformIgnorePatterns: ["/node_modules/(?!.*(strip-bom|uuid)/)"],
  ...more,
});

module.exports = {
  rootDir: root,
  projects: [
    project("core"),
    project("files"),
    project("cli"),
    project("workbench", {
      transformIgnorePatterns: ["/node_modules/(?!.*(strip-bom|uuid|@ironcalc)/)"],
    }),
    project("browser"),
    project("excel", {
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/support/jsdom-globals.ts"],
      testEnvironmentOptions: { url: "https://localhost/addin.html" },
    }),
    project("pane", {
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/pane/setup.ts"],
    }),
    project("functions", {
      testEnvironment: "jsdom",
      testEnvironmentOptions: { url: "https://localhost/addin.html" },
    }),
    project("host", {
      testEnvironment: "jsdom",
      testEnvironmentOptions: { url: "https://localhost/addin.html" },
    }),
  ],
};
