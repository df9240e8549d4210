import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tests/e2e/support/chromium';
import { launchFirefox } from '../tests/e2e/support/firefox';
import { type BrowserName, hasDisplay } from './browsers.mjs';
import { ensureBuild } from './ensure-build';
import { serveFolder } from './static-server';
import { FULL_TOUR, OPENING, type Tour, type TourStep } from './tour';

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));
const SAMPLE = fileURLToPath(new URL('./sample-page', import.meta.url));
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** The extension in a browser, beside a sample page; without a screen, a tour of it in pictures. */
async function start(name: BrowserName): Promise<void> {
  console.log(`Building for ${name}, if anything changed…`);
  const extension = ensureBuild(name);
  const page = await serveFolder(SAMPLE);
  console.log(`The sample page is at ${page.url}`);
  try {
    await (hasDisplay() ? show(name, extension, page.url) : picture(name, extension, page.url));
  } finally {
    await page.close();
  }
}

/** A window with a profile of its own, which keeps what is practised for the next start. */
async function show(name: BrowserName, extension: string, sampleUrl: string): Promise<void> {
  const profile = join(OUTPUT, 'profile', name);
  const browser = await LAUNCH[name]({ extension, profile, headless: false, fakeMedia: false });
  await walk(OPENING, { browser, sampleUrl });
  console.log(`${name} is open. Close it, or press Ctrl+C here, to stop.`);
  await browser.ended;
}

/** The same and more, each step as a PNG. An error of the extension makes it fail. */
async function picture(name: BrowserName, extension: string, sampleUrl: string): Promise<void> {
  const folder = join(OUTPUT, 'tour', name);
  rmSync(folder, { recursive: true, force: true });
  const browser = await LAUNCH[name]({ extension });
  try {
    await walk(FULL_TOUR, { browser, sampleUrl }, folder);
  } finally {
    await browser.close();
  }
  if (browser.problems.length > 0) throw new Error(`The extension had problems:\n${browser.problems.join('\n')}`);
}

async function walk(steps: readonly TourStep[], tour: Tour, folder?: string): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const surface = await step.run(tour);
    const file = folder && join(folder, `${String(index + 1).padStart(2, '0')}-${slug(step.name)}.png`);
    if (file) await surface.screenshot(file);
    console.log(`${index + 1}. ${step.name}${file ? `: ${relative(process.cwd(), file)}` : ''}`);
  }
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130)); // ends the browser too

start(process.argv.includes('firefox') ? 'firefox' : 'chromium').catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
