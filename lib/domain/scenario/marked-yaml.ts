import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';

type Path = readonly (string | number)[];

/** A text read as YAML, of which JSON is a part. */
export interface MarkedYaml {
  /** Plain data; nothing when there are errors. */
  value: unknown;
  /** What is no YAML, in the order of the text. */
  errors: { line: number; message: string }[];
  /** Line of the field, or of the nearest parent that is there. The first line is 1. */
  lineOf(path: Path): number;
}

/** Reads the text and remembers where everything stands. Never throws, whatever the text is. */
export function readMarkedYaml(text: string): MarkedYaml {
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const errors = document.errors.map(({ message, pos }) => ({ line: lineAt(pos[0]), message: plainly(message) }));
    errors.push(...aliasesIn(document).map((offset) => ({ line: lineAt(offset), message: NO_ALIAS })));
    return {
      errors,
      value: errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
      lineOf: (path) => lineOf(document, lineAt, path),
    };
  } catch (error) {
    // Thousands of brackets one in another: the parser runs out of stack, and says so by throwing.
    if (!(error instanceof RangeError)) throw error;
    return { value: undefined, errors: [{ line: 1, message: 'is nested too deeply to be read' }], lineOf: () => 1 };
  }
}

/** A few bytes of them can stand for gigabytes, and nothing here needs one. */
const NO_ALIAS = 'repeats another part by its name (&, *); write it out instead';

function aliasesIn(document: Document): number[] {
  const found: number[] = [];
  visit(document, { Alias: (_key, alias) => void found.push(isAlias(alias) ? (alias.range?.[0] ?? 0) : 0) });
  return found;
}

/** The parser speaks to programmers in two of its messages. */
function plainly(message: string): string {
  if (/call stack/.test(message)) return 'is nested too deeply to be read';
  return message.replace(/; please use .*$/, '');
}

function lineOf(document: Document, lineAt: (offset: number) => number, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return 1;
}
