import path from "node:path";
import ts from "typescript";
import { isGuarded } from "./is-guarded";
import { setOf, typeSetOf } from "./read-api-set";

/** A member of the Excel interface that the add-in calls, loads or sets. */
export interface ExcelCall {
  /** `Range.getSpecialCellsOrNullObject`. */
  readonly member: string;
  readonly type: string;
  readonly name: string;
  readonly kind: "property" | "method" | "event";
  /** The version of ExcelApi it came with, `1.9`. */
  readonly since: string;
  /** Source files that use it, sorted. */
  readonly files: readonly string[];
  /** Tests that use it too, `workbook` for `test/host/workbook.test.ts`, sorted. */
  readonly tests: readonly string[];
  /** Where it is reached for without a question whether this Excel has it: `file:line`. */
  readonly unasked: readonly string[];
}

interface Found {
  readonly symbol: ts.Symbol;
  readonly type: string;
  readonly at: ts.Node;
}

const rooms = ["excel", "commands", "functions"];
const root = path.join(__dirname, "../../..");

/**
 * Every member of the Excel interface in the add-in's source, by the TypeScript compiler's own understanding
 * of it: what is called, read or set, what is named in `load("items/name")`, and what is asked for in
 * `getCellProperties({ … })`. With each the tests of the host that use it.
 */
export function findExcelCalls(): readonly ExcelCall[] {
  const { fileNames, options } = configuration();
  const inRooms = fileNames.filter((file) =>
    rooms.some((room) => file.includes(`/src/${room}/`) && !file.endsWith(".tsx")),
  );
  const tests = fileNames.filter((file) => /\/test\/host\/(?!conformance).*\.test\.ts$/.test(file));
  const program = ts.createProgram([...inRooms, ...tests], {
    ...options,
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const calls = new Map<string, WritableCall>();
  for (const file of inRooms) {
    const source = program.getSourceFile(file);
    if (!source) continue;
    for (const found of findIn(source, checker)) {
      const since = setOf(found.symbol);
      if (since === null) continue;
      const name = found.symbol.name;
      const member = `${found.type}.${name}`;
      const place = path.relative(path.join(root, "src"), file);
      const call = calls.get(member) ?? {
        member,
        type: found.type,
        name,
        kind: kindOf(found.symbol, checker),
        since,
        files: [],
        tests: [],
        unasked: [],
      };
      calls.set(member, call);
      if (!call.files.includes(place)) call.files.push(place);
      // An object of a later class can only come from a member of later than the declared sets, which is judged itself.
      const needed = typeSetOf(found.symbol) === since ? null : since;
      const line = source.getLineAndCharacterOfPosition(found.at.getStart()).line + 1;
      if (needed !== null && !isGuarded(found.at, needed))
        call.unasked.push(`${place}:${String(line)}`);
    }
  }
  for (const test of tests) {
    const source = program.getSourceFile(test);
    const name = path.relative(path.join(root, "test/host"), test).replace(".test.ts", "");
    for (const { type, symbol } of source ? findIn(source, checker) : []) {
      const call = calls.get(`${type}.${symbol.name}`);
      if (call && !call.tests.includes(name)) call.tests.push(name);
    }
  }
  for (const { files, tests: named } of calls.values())
    [files, named].forEach((list) => list.sort());
  return [...calls.values()].sort((a, b) => (a.member < b.member ? -1 : 1));
}

type WritableCall = ExcelCall & { files: string[]; tests: string[]; unasked: string[] };

function configuration(): ts.ParsedCommandLine {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const read = ts.getParsedCommandLineOfConfigFile(path.join(root, "tsconfig.json"), {}, host);
  if (!read) throw new Error("tsconfig.json cannot be read.");
  return read;
}

/** The class of the Excel namespace that declares a member; null for anything else. */
function classOf(symbol: ts.Symbol | undefined): string | null {
  const declared = symbol?.declarations?.[0];
  if (!declared?.getSourceFile().fileName.includes("@types/office-js/")) return null;
  const { parent } = declared;
  if (!ts.isClassDeclaration(parent)) return null;
  const space = parent.parent.parent;
  return ts.isModuleDeclaration(space) && space.name.text === "Excel"
    ? (parent.name?.text ?? null)
    : null;
}

function* findIn(source: ts.SourceFile, checker: ts.TypeChecker): Generator<Found> {
  const nodes: ts.Node[] = [source];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    node.forEachChild((child) => void nodes.push(child));
    if (ts.isPropertyAccessExpression(node)) {
      yield* asFound(checker.getSymbolAtLocation(node.name), node);
      if (node.name.text === "load") yield* findLoaded(node, checker);
    } else if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      const owner = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) yield* asFound(owner.getProperty(name.text), node);
    } else if (ts.isObjectLiteralExpression(node)) yield* findAsked(node, checker);
  }
}

function* asFound(symbol: ts.Symbol | undefined, at: ts.Node): Generator<Found> {
  const type = classOf(symbol);
  if (symbol && type !== null) yield { symbol, type, at };
}

/** The properties named in `load("items/name,items/replies/items/content")`. */
function* findLoaded(
  access: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
): Generator<Found> {
  const call = access.parent;
  if (!ts.isCallExpression(call)) return;
  const owner = checker.getNonNullableType(checker.getTypeAtLocation(access.expression));
  for (const argument of call.arguments) {
    const type = checker.getTypeAtLocation(argument);
    if (!type.isStringLiteral()) continue;
    for (const wanted of type.value.split(","))
      yield* alongPath(wanted.trim().split("/"), owner, access, checker);
  }
}

function* alongPath(
  steps: readonly string[],
  owner: ts.Type,
  at: ts.Node,
  checker: ts.TypeChecker,
): Generator<Found> {
  let type = owner;
  for (const step of steps) {
    const symbol = type.getProperty(step);
    if (!symbol) return;
    yield* asFound(symbol, at);
    const next = checker.getTypeOfSymbolAtLocation(symbol, at);
    type = step === "items" ? (next.getNumberIndexType() ?? next) : next;
  }
}

/** The classes whose properties are asked for, and given, as plain objects. */
const asked: Readonly<Record<string, string>> = {
  CellPropertiesLoadOptions: "Range",
  CellPropertiesFormatLoadOptions: "RangeFormat",
  RowPropertiesLoadOptions: "Range",
  ColumnPropertiesLoadOptions: "Range",
  RangeFontLoadOptions: "RangeFont",
  CellPropertiesFontLoadOptions: "RangeFont",
  CellPropertiesFillLoadOptions: "RangeFill",
};

/** The members of a class that `getCellProperties({ format: { font: { bold: true } } })` reads. */
function* findAsked(node: ts.ObjectLiteralExpression, checker: ts.TypeChecker): Generator<Found> {
  const wanted = checker.getContextualType(node);
  const options = wanted && checker.getNonNullableType(wanted);
  const name = asked[options?.aliasSymbol?.name ?? options?.symbol?.name ?? ""];
  const declared = options?.symbol?.declarations?.[0];
  if (name === undefined || !declared) return;
  const space = checker.resolveName("Excel", declared, ts.SymbolFlags.Namespace, false);
  const type = space?.exports?.get(ts.escapeLeadingUnderscores(name));
  if (!type) return;
  const members = checker.getDeclaredTypeOfSymbol(type);
  for (const property of node.properties)
    if (property.name && ts.isIdentifier(property.name))
      yield* asFound(members.getProperty(property.name.text), property);
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): ExcelCall["kind"] {
  const [declared] = symbol.declarations ?? [];
  if (!declared || ts.isMethodDeclaration(declared)) return "method";
  const type = checker.getTypeOfSymbolAtLocation(symbol, declared);
  return type.symbol?.name === "EventHandlers" ? "event" : "property";
}
