import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';
import { ignoreClosed, openSession } from './chromium-session';

export interface ProblemWatch {
  readonly problems: string[];
  /** Stops listening to a target. A worker that stops stays listed as long as anyone listens to it. */
  release(target: Target): Promise<void>;
}

/**
 * Collects what the extension's code throws or logs as an error, in its own pages, its worker and in web pages.
 * Attaching late loses nothing: the browser repeats what a context said before.
 */
export async function watchProblems(browser: Browser, origin: string): Promise<ProblemWatch> {
  const problems: string[] = [];
  const sessions = new Map<Target, Promise<CDPSession>>();
  const watch = async (target: Target) => {
    if (sessions.has(target) || !isWatchable(target, origin)) return;
    const session = openSession(target);
    sessions.set(target, session);
    await session.then((open) => listen(open, () => target.url(), origin, problems)).catch(ignoreClosed);
  };
  browser.on('targetcreated', watch);
  browser.on('targetchanged', watch);
  browser.on('targetdestroyed', (target) => sessions.delete(target));
  await Promise.all(browser.targets().map(watch));
  return {
    problems,
    release: async (target) => {
      await sessions.get(target)?.then((session) => session.detach());
    },
  };
}

function isWatchable(target: Target, origin: string): boolean {
  return target.type() === 'page' || target.url().startsWith(origin);
}

async function listen(session: CDPSession, url: () => string, origin: string, problems: string[]): Promise<void> {
  const report = (message: string, source: string) => {
    if (source.startsWith(origin) || url().startsWith(origin)) problems.push(`${url()}: ${message}`);
  };
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    report(describe(exceptionDetails), exceptionDetails.url ?? firstFrame(exceptionDetails.stackTrace)),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type === 'error' || type === 'assert') report(args.map(toText).join(' '), firstFrame(stackTrace));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') report(entry.text, entry.url ?? '');
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}

function describe(details: Protocol.Runtime.ExceptionDetails): string {
  return details.exception?.description ?? `${details.text} ${String(details.exception?.value ?? '')}`;
}

function toText(value: Protocol.Runtime.RemoteObject): string {
  return value.description ?? String(value.value);
}

function firstFrame(stack: Protocol.Runtime.StackTrace | undefined): string {
  return stack?.callFrames[0]?.url ?? '';
}
