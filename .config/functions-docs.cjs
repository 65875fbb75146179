// node .config/functions-docs.cjs [--print]   Writes (or prints) the functions' reference page and the pane's list of them from their JSDoc.
const { writeFileSync } = require("node:fs");
const path = require("node:path");
const prettier = require("prettier");
const { readHelp } = require("./functions-metadata.cjs");

const root = path.join(__dirname, "..");

function signature({ name, parameters }) {
  const words = parameters.map(({ name: word, optional, repeats }) =>
    repeats ? `${word}, …` : optional ? `[${word}]` : word,
  );
  return `=${name}(${words.join(", ")})`;
}

function section(one) {
  const rows = one.parameters.map(
    ({ name, help, optional }) => `| ${name} | ${optional ? "may be left out" : "needed"} | ${help} |`,
  );
  return [
    `## ${one.name}`,
    `\`${signature(one)}\``,
    one.does,
    ["| argument | | |", "| --- | --- | --- |", ...rows].join("\n"),
    `Gives: ${one.gives}`,
    `Example: \`${one.example.formula}\` gives ${one.example.gives}.`,
  ].join("\n\n");
}

const intro = `# Functions

Written from the functions' own help by \`npm run docs\`; change the words there.

Every function takes single cells and ranges. A single cell goes with every cell of a range, a row with every row, a column with every column; the answers fill as many cells. Nothing but the arguments decides an answer: there are no settings behind it. Arithmetic is decimal, so \`=BUDGET.VARIANCE(0.1, 0.3)\` is 0.2.

**What is read.** Numbers; text that is an amount in the column's own unit, such as (1,180); a dash or “nil” as nothing. Text with a unit of its own, such as £1.480m, is read only where the function takes a unit. Other text gives #VALUE! and names the argument.

**Empty cells.** A budget whose forecast is empty gives #N/A, “No forecast entered”, not a whole budget of underspend. Empty cells count as nothing in REVISED and where lines are added up. One limit: Excel for Windows and Mac can hand an empty cell to an add-in's function as 0, which no function can tell from a nought. Where forecasts may be missing, write \`=BUDGET.VARIANCE(B4:B9, C4:C9&"")\`, which keeps an empty cell empty everywhere.

**Errors.** An error in one cell of a range gives that error in its own cell; the rest calculate. #REF! and #NAME? cannot be handed back by a function of an add-in and show as #VALUE! with a message that names them.`;

/** Both files' text, as they should be. */
async function writeHelp() {
  const help = await readHelp();
  const page = `${[intro, ...help.map(section)].join("\n\n")}\n`;
  return {
    "assets/docs/functions.md": await prettier.format(page, { parser: "markdown" }),
    "src/functions/help.json": await prettier.format(JSON.stringify(help), {
      parser: "json",
      printWidth: 100,
    }),
  };
}

writeHelp().then((files) => {
  if (process.argv.includes("--print")) process.stdout.write(JSON.stringify(files));
  else
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
});
