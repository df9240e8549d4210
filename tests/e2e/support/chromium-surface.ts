import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { parseCombination } from './keys';
import type { Surface } from './surface';
import { until } from './until';

export interface ChromiumSurface extends Surface {
  /** For what `Surface` does not offer. */
  readonly page: Page;
  frame(addressPart: string): Promise<ChromiumSurface>;
}

/** ARIA roles that Chromium's accessibility tree calls by a name of its own. */
const CHROMIUM_ROLES: Record<string, string> = { img: 'image', presentation: 'none', text: 'StaticText' };

const READ_TEXT = (element: Element) =>
  element.matches('input, textarea, select') ? (element as HTMLInputElement).value : (element as HTMLElement).innerText;

/** Drives a page of Chromium, or the frame in it that `frameOf` finds each time: a frame may become another as it navigates. */
export function createChromiumSurface(page: Page, frameOf: () => Frame = () => page.mainFrame()): ChromiumSurface {
  const find = (role: string, name?: string) => frameOf().$$(ariaSelector(role, name));
  const evaluate = async <T>(expression: string) => (await frameOf().evaluate(expression)) as T;
  const seen = async () =>
    `${page.url()}, which shows: ${(await evaluate<string>(VISIBLE_TEXT).catch(String)).slice(0, 600)}`;
  const wait = <T>(what: string, probe: () => Promise<T>, timeoutMs?: number) =>
    until(what, probe, timeoutMs).catch(async (error: Error) => {
      throw new Error(`${error.message}\nin ${await seen()}`);
    });
  const first = (role: string, name: string, timeoutMs?: number): Promise<ElementHandle> =>
    wait(`${role} "${name}"`, async () => (await find(role, name))[0], timeoutMs);

  return {
    page,
    get url() {
      return frameOf().url();
    },
    click: async (role, name) => {
      const element = await first(role, name);
      await outliving(page, element.click());
    },
    type: (text) => page.keyboard.type(text),
    press: (combination) => outliving(page, pressKeys(page, combination)),
    drag: async (points) => {
      let [at] = points;
      if (at) await page.mouse.move(...at);
      await page.mouse.down();
      for (const point of points) {
        const from = at ?? point;
        const steps = Math.ceil(Math.hypot(point[0] - from[0], point[1] - from[1]) / STRIDE);
        for (let step = 1; step <= steps; step++) {
          await page.mouse.move(
            from[0] + ((point[0] - from[0]) * step) / steps,
            from[1] + ((point[1] - from[1]) * step) / steps,
          );
          // A pointer that outruns a frame moved by it is lost to it here, as no real one is.
          await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
        }
        at = point;
      }
      await page.mouse.up();
    },
    text: async (role, name) => (await first(role, name)).evaluate(READ_TEXT),
    count: async (role, name) => (await find(role, name)).length,
    exists: async (role, name) => (await find(role, name)).length > 0,
    waitFor: async (role, name, timeoutMs) => void (await first(role, name, timeoutMs)),
    waitForGone: async (role, name, timeoutMs) =>
      void (await wait(`no ${role} "${name}"`, async () => (await find(role, name)).length === 0, timeoutMs)),
    waitForText: async (part, timeoutMs) =>
      void (await wait(
        `the text "${part}"`,
        async () => (await evaluate<string>(VISIBLE_TEXT)).includes(part),
        timeoutMs,
      )),
    waitForValue: (expression, timeoutMs) => wait(expression, () => evaluate(expression), timeoutMs) as Promise<never>,
    evaluate,
    screenshot: async (file) => {
      await mkdir(dirname(file), { recursive: true });
      await page.screenshot({ path: file as `${string}.png` });
    },
    setViewport: (width, height) => page.setViewport({ width, height }),
    waitForClose: async (timeoutMs) => void (await until(`${page.url()} to close`, () => page.isClosed(), timeoutMs)),
    close: () => page.close(),
    frame: async (part) => {
      const found = () => page.frames().find((one) => one.url().includes(part));
      await wait(`a frame ${part}`, async () => found());
      return createChromiumSurface(page, () => found() ?? fail(`The frame ${part} is gone`));
    },
  };
}

/** Of the mouse in a drag, in pixels. */
const STRIDE = 16;
const VISIBLE_TEXT = 'document.body?.innerText ?? ""';

function ariaSelector(role: string, name?: string): string {
  const known = CHROMIUM_ROLES[role] ?? role;
  if (name === undefined) return `aria/[role="${known}"]`;
  const quote = name.includes('"') ? "'" : '"';
  if (name.includes(quote)) throw new Error(`A name with both kinds of quotes cannot be looked up: ${name}`);
  return `aria/[name=${quote}${name}${quote}][role="${known}"]`;
}

async function pressKeys(page: Page, combination: string): Promise<void> {
  const { modifiers, key } = parseCombination(combination);
  for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
  await page.keyboard.press(key as KeyInput);
  for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier as KeyInput);
}

/** A click or key may close its own page, and the protocol then answers with an error: that is success. */
async function outliving(page: Page, action: Promise<void>): Promise<void> {
  try {
    await action;
  } catch (error) {
    if (!page.isClosed() && !/Target closed|Session closed|detached/i.test(String(error))) throw error;
  }
}

function fail(message: string): never {
  throw new Error(message);
}
