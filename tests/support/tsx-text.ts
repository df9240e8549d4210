import ts from 'typescript';

/** Attributes that are shown or read out. */
const SPOKEN = /^(aria-(label|description|roledescription|valuetext|placeholder)|placeholder|title|alt|label)$/;

export function parseTsx(file: string, source: string): ts.SourceFile {
  return ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** Every node below, depth first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const lineOf = (node: ts.Node) => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Literal text that a user would see or hear, as `file:line text`. Signs without a letter need no translation. */
export function literalTexts(file: string, source: string): string[] {
  return [...nodesOf(parseTsx(file, source))].flatMap((node) => {
    const text = shownBy(node);
    return text !== undefined && hasLetters(text) ? [`${file}:${lineOf(node)} ${text.trim()}`] : [];
  });
}

function shownBy(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text;
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return undefined;
  const text = ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map((s) => s.literal.text).join('')
    : node.text;
  const place = placeOf(node);
  if (ts.isJsxAttribute(place)) return SPOKEN.test(place.name.getText()) ? text : undefined;
  return ts.isJsxElement(place) || ts.isJsxFragment(place) ? text : undefined;
}

/** Where the value of an expression goes: through `{…}`, parentheses, `?:`, `&&`, `||`, `??` and `+`. */
function placeOf(node: ts.Node): ts.Node {
  let [from, to] = [node, node.parent];
  while (to && passesOn(to, from)) [from, to] = [to, to.parent];
  return to ?? from;
}

function passesOn(node: ts.Node, from: ts.Node): boolean {
  if (ts.isConditionalExpression(node)) return from !== node.condition;
  if (ts.isBinaryExpression(node)) return /^(&&|\|\||\?\?|\+)$/.test(node.operatorToken.getText());
  return ts.isJsxExpression(node) || ts.isParenthesizedExpression(node);
}

/** The first arguments of all `i18n.t(…)` as patterns: a key, or a template with anything in its holes. */
export function keysUsed(file: string, source: string): RegExp[] {
  return [...nodesOf(parseTsx(file, source))].flatMap((node) => {
    const isCall = ts.isCallExpression(node) && node.expression.getText() === 'i18n.t';
    return isCall && node.arguments[0] ? patternsIn(node.arguments[0]) : [];
  });
}

function patternsIn(node: ts.Node): RegExp[] {
  if (ts.isStringLiteralLike(node)) return [pattern([node.text])];
  if (ts.isTemplateExpression(node))
    return [pattern([node.head.text, ...node.templateSpans.map((s) => s.literal.text)])];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(patternsIn);
  if (ts.isPropertyAssignment(node)) return patternsIn(node.initializer);
  if (ts.isElementAccessExpression(node)) return patternsIn(node.expression);
  return node.getChildren().flatMap(patternsIn);
}

function pattern(parts: string[]): RegExp {
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.]+')}$`);
}
