import type { Browser, Target } from 'puppeteer-core';
import { withExtensionTab } from './chromium-places';
import type { ProblemWatch } from './chromium-problems';
import { ignoreClosed, openSession } from './chromium-session';
import { until } from './until';

/** Talks to the extension's service worker, which may be asleep. */
export function driveBackground(browser: Browser, id: string, watch: ProblemWatch) {
  const find = () => browser.targets().find((target) => isWorker(target, id));
  return {
    /** Resolves after the run that comes with loading. Before it, the browser knows no listener and drops events. */
    firstRun: async () => void (await until('the service worker to run once', () => ready(find()))),
    worker: async <T>(expression: string): Promise<T> => {
      if (!find()) await startWorker(browser, id);
      return evaluateIn<T>(await until('the service worker', () => ready(find())), expression);
    },
    stopWorker: async () => {
      const target = find();
      if (!target) return;
      await watch.release(target);
      await (await target.worker())?.close().catch(ignoreClosed);
      await until('the service worker to stop', () => !find());
    },
  };
}

function isWorker(target: Target, id: string): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`);
}

/** The worker, once it has the extension's API: it can be reached a moment before. */
async function ready(target: Target | undefined): Promise<Target | undefined> {
  return target && (await evaluateIn<boolean>(target, 'typeof chrome === "object"')) ? target : undefined;
}

async function evaluateIn<T>(target: Target, expression: string): Promise<T> {
  const session = await openSession(target);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach().catch(ignoreClosed);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function startWorker(browser: Browser, id: string): Promise<void> {
  await withExtensionTab(browser, id, async (page) => {
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` });
  });
}
