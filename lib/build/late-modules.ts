import type { Plugin } from 'vite';

/**
 * Takes the modules of pages with an early script out of the browser's sight until that script asks for them, after the
 * first picture: loaded at once they would delay it by half. In development the server has them as they are.
 */
export function lateModules(): Plugin {
  return {
    name: 'late-modules',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.includes('src="/early.js"')
          ? html.replace(/<script type="module"[^>]*src="([^"]+)"[^>]*>/g, '<script type="late" src="$1">')
          : html,
    },
  };
}
