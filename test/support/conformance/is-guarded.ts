import ts from "typescript";
import { isAbove } from "./read-api-set";

/** Whether a condition asks for at least this version of ExcelApi, by `supports` or `isSetSupported`. */
function asks(condition: ts.Node, version: string): boolean {
  if (ts.isCallExpression(condition)) {
    const called = condition.expression;
    const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
    const [set, given] = condition.arguments;
    return (
      (name === "supports" || name === "isSetSupported") &&
      set !== undefined &&
      given !== undefined &&
      ts.isStringLiteral(set) &&
      ts.isStringLiteral(given) &&
      set.text === "ExcelApi" &&
      !isAbove(version, given.text)
    );
  }
  // Both sides of an "and" must hold; of an "or" neither need.
  if (ts.isBinaryExpression(condition))
    return (
      condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
      (asks(condition.left, version) || asks(condition.right, version))
    );
  return ts.isParenthesizedExpression(condition) && asks(condition.expression, version);
}

/** Whether the statement leaves its block where this version is missing: `if (!supports(…)) return;`. */
function leavesUnless(statement: ts.Statement, version: string): boolean {
  if (!ts.isIfStatement(statement)) return false;
  const { expression, thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return (
    ts.isPrefixUnaryExpression(expression) &&
    expression.operator === ts.SyntaxKind.ExclamationToken &&
    asks(expression.operand, version) &&
    last !== undefined &&
    (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last))
  );
}

/** Whether a place in the source is only reached where Excel said that it has this version of ExcelApi. */
export function isGuarded(node: ts.Node, version: string): boolean {
  for (let at = node; ; at = at.parent) {
    const { parent } = at;
    if (ts.isSourceFile(at)) return false;
    if (ts.isConditionalExpression(parent) && parent.whenTrue === at)
      if (asks(parent.condition, version)) return true;
    if (ts.isIfStatement(parent) && parent.thenStatement === at)
      if (asks(parent.expression, version)) return true;
    if (ts.isBinaryExpression(parent) && parent.right === at)
      if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
        if (asks(parent.left, version)) return true;
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(at as ts.Statement));
      if (before.some((statement) => leavesUnless(statement, version))) return true;
    }
  }
}
