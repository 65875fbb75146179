const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const ts = require("typescript");

const folder = path.join(__dirname, "../src/functions");
const index = path.join(folder, "index.ts");

/** Every custom function's file: those with the tag that makes them one. */
const functionFiles = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name))
    .filter((file) => /@customfunction\b/.test(readFileSync(file, "utf8")))
    .sort();

const oneLine = (text) => (text ?? "").replace(/\s+/g, " ").trim();
/** Excel's own parameters are written lookup_value, not lookupValue. */
const asInExcel = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * The metadata that Excel reads, made from the JSDoc of the functions. The generator does not write that errors
 * among the arguments are let through, and would ask for data types that are objects where plain values are wanted.
 */
async function readMetadata() {
  const files = functionFiles();
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson);
  const source = readFileSync(index, "utf8");
  for (const { id, functionName } of associate)
    if (!new RegExp(`^\\s+"?${id.replace(".", "\\.")}"?: ${functionName},$`, "m").test(source))
      throw new Error(`${id} is not associated in src/functions/index.ts`);
  return {
    allowCustomDataForDataTypeAny: false,
    allowErrorForDataTypeAny: true,
    functions: functions.map((one) => ({
      ...one,
      description: oneLine(one.description),
      parameters: one.parameters.map((parameter) => ({
        ...parameter,
        name: asInExcel(parameter.name),
        description: oneLine(parameter.description),
      })),
    })),
  };
}

/** The same with what Excel's dialog has no room for: what comes back, and an example. */
async function readHelp() {
  const { functions } = await readMetadata();
  const tags = new Map(functionFiles().map(readTags));
  return functions
    .map(({ name, description, parameters }) => {
      const { returns, example } = tags.get(name) ?? {};
      const [formula, ...result] = (example ?? "").split(" gives ");
      if (!returns || result.length === 0) throw new Error(`${name}: @returns or @example is missing`);
      return {
        name: `BUDGET.${name}`,
        does: description,
        gives: returns,
        parameters: parameters.map((parameter) => ({
          name: parameter.name,
          help: parameter.description,
          optional: parameter.optional === true,
          repeats: parameter.repeating === true,
        })),
        example: { formula, gives: result.join(" gives ") },
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readTags(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  for (const node of source.statements) {
    const tags = new Map(
      ts
        .getJSDocTags(node)
        .map((tag) => [tag.tagName.text, oneLine(ts.getTextOfJSDocComment(tag.comment))]),
    );
    const name = tags.get("customfunction");
    if (name !== undefined)
      return [name, { returns: tags.get("returns"), example: tags.get("example") }];
  }
  throw new Error(`${file}: no custom function`);
}

/** Writes functions.json beside the bundle, anew whenever a function's file changes. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.fileDependencies.addAll([...functionFiles(), index]);
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          try {
            const json = JSON.stringify(await readMetadata(), null, 2);
            compilation.emitAsset("functions.json", new sources.RawSource(json));
          } catch (error) {
            compilation.errors.push(new WebpackError(error.message));
          }
        },
      );
    });
  }
}

module.exports = { FunctionsMetadataPlugin, readHelp, readMetadata };
