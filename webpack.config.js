const path = require("node:path");
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

module.exports = (_env, argv) => [cli(argv.mode ?? "production")];
