import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";

/** Lowest requirement sets the manifest may name: what Microsoft lists for Excel's add-in-only manifests. */
const knownSets = new Set(["ExcelApi", "SharedRuntime", "CustomFunctionsRuntime", "DialogApi", "RibbonApi"]);
const kinds = { Image: "picture", Url: "address", String: "text" };

/** Reads XML into plain elements: name without its prefix, attributes without theirs, text, children. */
function parse(xml) {
  const root = { name: "", attributes: {}, text: "", children: [], parent: null };
  let at = root;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ local, attributes }) => {
    const own = {};
    for (const attribute of Object.values(attributes)) own[attribute.local] = attribute.value;
    const element = { name: local, attributes: own, text: "", children: [], parent: at };
    at.children.push(element);
    at = element;
  });
  parser.on("text", (text) => (at.text += text));
  parser.on("closetag", () => (at = at.parent));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0];
}

function* all(element) {
  yield element;
  for (const child of element.children) yield* all(child);
}

/** Width and height of a PNG; null where it is none. */
function sizeOf(file) {
  const bytes = readFileSync(file);
  if (bytes.length < 24 || bytes.toString("latin1", 1, 4) !== "PNG") return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/**
 * Faults of an add-in's manifest that its schema does not see, in words.
 *
 * @param {string} xml
 * @param {string} folder The folder whose `assets` the addresses stand for.
 * @param {readonly string[]} [commands] Names of the functions behind the ribbon's buttons; left out, not compared.
 * @returns {string[]}
 */
export function lintManifest(xml, folder, commands) {
  let app;
  try {
    app = parse(xml);
  } catch (error) {
    return [`it is not well-formed XML: ${error.message}`];
  }
  const faults = [];
  const fault = (text) => faults.push(text);
  const elements = [...all(app)];
  const named = (name) => elements.filter((element) => element.name === name);
  const top = (name) => app.children.find((element) => element.name === name);
  const valueOf = (element) => element?.attributes.DefaultValue ?? "";

  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(top("Id")?.text ?? ""))
    fault("Id is no GUID");
  if (!/^\d+(\.\d+){3}$/.test(top("Version")?.text ?? "")) fault("Version is not of the form 1.0.0.0");
  if (top("DefaultLocale")?.text !== "en-GB") fault("DefaultLocale is not en-GB");
  for (const host of named("Host"))
    if ((host.attributes.Name ?? host.attributes.type) !== "Workbook")
      fault(`host ${host.attributes.Name ?? host.attributes.type} is not Workbook`);

  const sets = named("Set").map(({ attributes }) => attributes);
  for (const { Name, MinVersion } of sets) {
    if (!knownSets.has(Name)) fault(`requirement set ${Name} is not known`);
    if (!/^\d+\.\d+$/.test(MinVersion ?? "")) fault(`requirement set ${Name} has no version`);
  }
  if (!sets.some(({ Name }) => Name === "ExcelApi")) fault("no ExcelApi is required");
  const shared = named("Runtime").filter(({ attributes }) => attributes.lifetime === "long");
  if (shared.length > 0 && !sets.some(({ Name }) => Name === "SharedRuntime"))
    fault("a shared runtime is used, but not required");

  const resources = new Map();
  for (const element of elements) {
    const kind = element.attributes.id && element.attributes.DefaultValue !== undefined && kinds[element.name];
    if (!kind) continue;
    if (resources.has(element.attributes.id)) fault(`resource ${element.attributes.id} stands twice`);
    resources.set(element.attributes.id, { kind, list: element.parent.name, value: valueOf(element) });
  }
  const used = new Set();
  for (const { name, attributes, parent } of elements) {
    if (attributes.resid === undefined) continue;
    used.add(attributes.resid);
    const resource = resources.get(attributes.resid);
    const wanted =
      name === "Image" ? "Images"
      : ["Label", "Title", "Namespace"].includes(name) ? "ShortStrings"
      : name === "Description" ? "LongStrings"
      : "Urls";
    if (!resource) fault(`${parent.name}/${name}: resid ${attributes.resid} stands nowhere`);
    else if (resource.list !== wanted)
      fault(`${parent.name}/${name}: resid ${attributes.resid} stands in ${resource.list}, not in ${wanted}`);
    if (attributes.resid.length > 32) fault(`resid ${attributes.resid} is longer than 32 characters`);
  }
  for (const [id, { list, value }] of resources) {
    if (!used.has(id)) fault(`resource ${id} is not used`);
    const most = list === "ShortStrings" ? 125 : list === "LongStrings" ? 250 : Infinity;
    if (value.length > most) fault(`resource ${id} is longer than ${most} characters`);
  }

  const addresses = elements
    .filter(({ name }) => ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"].includes(name))
    .map(valueOf)
    .filter((value) => value !== "");
  const origins = new Set();
  for (const address of new Set(addresses)) {
    if (!address.startsWith("https://")) fault(`${address} is not https`);
    else origins.add(address.replace(/\/(?:assets\/.*|[^/]*)$/, ""));
    const asset = /\/(assets\/.+)$/.exec(address)?.[1];
    if (asset && !existsSync(join(folder, asset))) fault(`${asset} does not exist`);
  }
  if (origins.size > 1) fault(`the addresses lead to several places: ${[...origins].join(", ")}`);

  const icon = (address, size, what) => {
    const asset = /\/(assets\/.+\.png)$/.exec(address)?.[1];
    if (!asset) return fault(`${what} is no PNG of ours`);
    if (!existsSync(join(folder, asset))) return undefined;
    const [width, height] = sizeOf(join(folder, asset)) ?? [];
    if (width !== size || height !== size) fault(`${what}: ${asset} is ${width} × ${height}, not ${size} × ${size}`);
    return undefined;
  };
  icon(valueOf(top("IconUrl")), 32, "IconUrl");
  icon(valueOf(top("HighResolutionIconUrl")), 64, "HighResolutionIconUrl");
  for (const { name, attributes, parent } of elements)
    if (name === "Image" && attributes.resid !== undefined)
      icon(resources.get(attributes.resid)?.value ?? "", Number(attributes.size), `icon of ${parent.parent.attributes.id ?? parent.parent.name}`);
  for (const element of named("Icon")) {
    const sizes = element.children.map(({ attributes }) => attributes.size);
    for (const size of ["16", "32", "80"])
      if (!sizes.includes(size)) fault(`an icon of ${element.parent.attributes.id} lacks size ${size}`);
  }

  const page = shared[0]?.attributes.resid;
  const pages = [
    ...named("FunctionFile"),
    ...named("Page").flatMap(({ children }) => children),
    ...named("Action").flatMap(({ children }) => children.filter(({ name }) => name === "SourceLocation")),
  ];
  if (page !== undefined)
    for (const { attributes, parent } of pages)
      if (attributes.resid !== page) fault(`${parent.name} uses ${attributes.resid}, not the shared runtime's page ${page}`);

  const ids = [...named("Group"), ...named("Control")].map(({ attributes }) => attributes.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) fault(`id ${id} stands twice`);
  if (commands) {
    const called = named("FunctionName").map(({ text }) => text);
    for (const name of called) if (!commands.includes(name)) fault(`button ${name} has no function behind it`);
    for (const name of commands) if (!called.includes(name)) fault(`function ${name} has no button`);
  }
  return [...new Set(faults)];
}
