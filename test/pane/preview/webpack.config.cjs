const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyPlugin = require("copy-webpack-plugin");

const root = path.resolve(__dirname, "../../..");

/** Builds the page on which the pane is looked at without Excel: `webpack --config test/pane/preview/webpack.config.cjs`. */
module.exports = {
  mode: "production",
  entry: path.join(__dirname, "preview.tsx"),
  output: { path: path.join(root, "dist/preview"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.[jt]sx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: path.join(__dirname, "preview.html") }),
    new CopyPlugin({ patterns: [{ from: path.join(root, "assets/samples"), to: "samples" }] }),
  ],
  performance: { hints: false },
  stats: "errors-only",
};
