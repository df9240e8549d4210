import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/e2e/support/chromium';
import { SCREENS, TAKEN_OVER } from './screens';

const FOLDER = '.output/shots';
const WIDTHS = [252, 400];

/** Writes a PNG of each screen, light and dark, at the widths that a panel may have. Names may be given to take only some. */
const wanted = process.argv.slice(2);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const chromium = await launchChromium();
try {
  for (const { name, page, widths = WIDTHS, height = 760, prepare } of SCREENS) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of widths) {
        const surface = await chromium.extensionPage(page);
        await surface.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await surface.setViewport(width, height);
        await prepare?.(surface);
        await surface.waitForValue(TAKEN_OVER);
        const file = join(FOLDER, `${name}-${width}-${scheme}.png`);
        await surface.page.screenshot({ path: file as `${string}.png`, fullPage: true });
        console.log(file);
        await surface.close();
      }
    }
  }
} finally {
  await chromium.close();
}
