import type { Plugin } from 'vite';

interface Cut {
  /** Part of the id of the module. */
  module: RegExp;
  /** What is taken out of it. */
  parts: RegExp[];
}

/** A method of an object, written over several lines, by its name. */
const method = (name: string) => new RegExp(`^ {4}${name}\\([^)]*\\) \\{\\n(?: {8}.*\\n)+ {4}\\},\\n`, 'm');

const CUTS: Cut[] = [
  {
    // Other ways to ask a schema than `safeParse`, and to make one of another: see `checked`.
    module: /zod\/v4\/mini\/schemas\.js$/,
    parts: ['parse', 'parseAsync', 'safeParseAsync', 'brand', 'register', 'apply'].map(method),
  },
  {
    // What it says of faults that our background cannot have, or that the browser reports anyway.
    module: /wxt-background-entrypoint|wxt\/dist\/virtual\/background-entrypoint/,
    parts: [/\tif \(result instanceof Promise\) console\.warn\("[^"]*"\);\n/, /\tlogger\.error\("[^"]*startup!"\);\n/],
  },
];

/**
 * Takes out of libraries what every page or the background would carry for nothing. Fails the build when they change so
 * that it is no longer found.
 */
export const leanLibraries = (): Plugin => ({
  name: 'lean-libraries',
  apply: 'build',
  transform(code, id) {
    const cut = CUTS.find(({ module }) => module.test(id.split('?')[0] ?? ''));
    if (!cut) return undefined;
    const lean = cut.parts.reduce((left, part) => {
      if (!part.test(left)) throw new Error(`${id}: ${part} has changed; look at it anew`);
      return left.replace(part, '');
    }, code);
    return { code: lean, map: null };
  },
});
