import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREENS, TAKEN_OVER } from '../../scripts/screens';
import { type Chromium, launchChromium } from './support/chromium';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FINDINGS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`;
const LOOKS = [
  { look: 'light', features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  { look: 'dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  { look: 'forced colours', features: [{ name: 'forced-colors', value: 'active' }] },
];
const NARROW = 252;

describe('every screen', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium.close());

  test.each(SCREENS)('$name: axe finds nothing in any look, and nothing scrolls sideways', async ({
    page,
    widths,
    prepare,
  }) => {
    const surface = await chromium.extensionPage(page);
    const width = Math.min(...(widths ?? [NARROW]));
    await surface.setViewport(width, 760);
    await prepare?.(surface);
    await surface.waitForValue(TAKEN_OVER);
    await surface.evaluate(AXE);
    const session = await surface.page.createCDPSession();
    for (const { look, features } of LOOKS) {
      await session.send('Emulation.setEmulatedMedia', { features });
      expect(await surface.evaluate<string[]>(FINDINGS), look).toEqual([]);
    }
    expect(await surface.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await surface.close();
  });
});
