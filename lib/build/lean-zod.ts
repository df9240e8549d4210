import type { Plugin } from 'vite';

/** Ways to ask a schema that nothing here uses: see `checked`. */
const UNUSED = ['parse', 'parseAsync', 'safeParseAsync'];

/**
 * Takes out of Zod's schemas what every page and the background would carry for nothing. Fails the build when Zod changes
 * so that it is no longer found.
 */
export const leanZod = (): Plugin => ({
  name: 'lean-zod',
  apply: 'build',
  transform(code, id) {
    if (!/zod\/v4\/mini\/schemas\.js$/.test(id.split('?')[0] ?? '')) return undefined;
    const lean = UNUSED.reduce((left, way) => {
      const method = new RegExp(`^ {4}${way}\\(data, params\\) \\{[^}]*(?:\\{[^}]*\\}[^}]*)?\\},\\n`, 'm');
      if (!method.test(left)) throw new Error(`${id}: ${way} has changed; look at it anew`);
      return left.replace(method, '');
    }, code);
    return { code: lean, map: null };
  },
});
