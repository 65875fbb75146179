const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin } = require("webpack");

const swc = (target) => ({
  test: /\.[jt]sx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target,
      },
    },
  },
});

/** The command line: one program that plain Node runs. */
const cli = (mode) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { crosscast: "./src/cli/main.ts" },
  output: {
    path: path.resolve(__dirname, "dist/cli"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc("es2022")] },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
  performance: { hints: false },
  devtool: false,
  stats: "errors-only",
});

/** Where the manifest says the add-in stands while it is developed. */
const developmentHost = "https://localhost:3000";
/** Microsoft asks for this address, and allows no copy of what stands there. */
const officeHost = "https://appsforoffice.microsoft.com";
const functions = "./src/functions/index.ts";
const metadata = "./.config/functions-metadata.cjs";

/** The SHA-256 of nothing: allows a style element that holds no text, and no other. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Scripts come from the add-in's own address and Microsoft's, none stand in the page or are made from text.
 * The same holds for styles: Fluent UI's Griffel puts empty style elements in the page and fills them through
 * the browser's own style objects, which no text can reach; all that has to be allowed is the empty element.
 * Our own code fetches nothing but its own files.
 */
const policy = (office) =>
  [
    "default-src 'self'",
    `script-src 'self' ${office}`.trim(),
    `connect-src 'self' ${office}`.trim(),
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** `--env host=…`: the address the add-in will stand at. */
function readHost(host) {
  if (host === undefined) return developmentHost;
  const address = String(host).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s"'<>&]+$/.test(address))
    throw new Error(
      `--env host=${host}: Office loads add-ins from https only, as https://addins.example.gov.uk`,
    );
  return address;
}

/**
 * The add-in: pane, commands and custom functions in one page, the review in a worker beside it.
 * `--env office=local` is for the workbench: office.js comes from the server that serves the page, which has
 * it in node_modules; it is never copied to dist.
 */
const addin = (mode, env) => {
  const local = env.office === "local";
  const host = readHost(env.host);
  const withFunctions = [functions, metadata].every((file) =>
    fs.existsSync(path.resolve(__dirname, file)),
  );
  return {
    name: "addin",
    mode,
    target: ["web", "es2020"],
    entry: {
      ...(withFunctions ? { functions } : {}),
      taskpane: "./src/taskpane/main.tsx",
    },
    output: {
      path: path.resolve(__dirname, local ? "dist/addin-local" : "dist/addin"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [swc("es2020")],
    },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        office: local ? "/office-js/office.js" : `${officeHost}/lib/1/hosted/office.js`,
        policy: policy(local ? "" : officeHost),
      }),
      ...(withFunctions ? [new (require(metadata).FunctionsMetadataPlugin)()] : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "assets/docs", to: "assets/docs" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(developmentHost, host),
          },
        ],
      }),
    ],
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    performance: { hints: false },
    devtool: mode === "production" ? false : "source-map",
    stats: "errors-only",
  };
};

/**
 * Serves the add-in where the manifest says it stands. Office loads add-ins over https alone. `--env trust=no`: the
 * certificate is made, and this computer is not asked to trust it.
 */
async function developmentServer({ port = new URL(developmentHost).port, trust }) {
  const { developmentCertificate } = require("./.config/development-certificate.cjs");
  const { freePort } = require("./.config/free-port.cjs");
  return {
    // This computer only: what is being worked on is nobody else's to load.
    host: "localhost",
    port: await freePort(Number(port)),
    hot: false,
    liveReload: true,
    static: false,
    // A fault covers the pane until it is mended; what is only worth a look stands in the console.
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    // Excel on the web reads the functions from its own address.
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await developmentCertificate({ trust: trust !== "no" }) },
  };
}

/** The page that plays Excel, with the formula engine that it loads at the first edit. */
const workbench = (mode) => ({
  name: "workbench",
  mode,
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/page/main.tsx" },
  output: {
    path: path.resolve(__dirname, "dist/workbench"),
    publicPath: "/workbench/",
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [swc("es2022")],
  },
  plugins: [
    new HtmlPlugin({ filename: "index.html", template: "./src/workbench/page/workbench.html" }),
  ],
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  performance: { hints: false },
  devtool: false,
  stats: "errors-only",
});

/** What `npm start` runs: prints the review, then serves the page. */
const start = (mode) => ({
  ...cli(mode),
  name: "start",
  entry: { start: "./src/workbench/server/main.ts" },
  output: { ...cli(mode).output, path: path.resolve(__dirname, "dist/start") },
  node: { __dirname: false },
  plugins: [],
});

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const pane = fs.existsSync(path.resolve(__dirname, "src/taskpane/App.tsx"));
  const program = [cli(mode), start(mode), workbench(mode)];
  if (!env.WEBPACK_SERVE) return pane ? [...program, addin(mode, env)] : program;
  try {
    return { ...addin(mode, env), devServer: await developmentServer(env) };
  } catch (error) {
    console.error(`\n${error.message}\n`);
    process.exit(2);
  }
};
