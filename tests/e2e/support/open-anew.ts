import type { Surface } from './surface';

/**
 * Loads the page anew, at another part of it (`#…`) where one is given. Resolves when the old document has gone: what
 * is looked for next cannot be found in that.
 */
export async function openAnew(page: Surface, part?: string): Promise<void> {
  const move = part === undefined ? '' : `location.hash = ${JSON.stringify(part)}, `;
  await page.evaluate(`globalThis.isOld = true, ${move}void location.reload()`);
  await page.waitForValue('globalThis.isOld === undefined && document.readyState === "complete"');
}
