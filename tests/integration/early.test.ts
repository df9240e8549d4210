// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { appendDeeds, readJournal } from '@/lib/app/journal';
import { createLibrary } from '@/lib/app/library';
import { shellOf } from '@/lib/app/page';
import { openPlace } from '@/lib/app/place';
import { openRehearsal } from '@/lib/app/rehearsal';
import { UNATTENDED_MS } from '@/lib/domain/rehearsal/machine';
import type { Outside } from '@/lib/model/ports';
import { endEarly, noteEnter, startEarly, startLate } from '@/lib/platform/early';
import { createPageOutside } from '@/lib/platform/page-outside';
import { cardsIn, review } from '../support/journal';
import { createWorld } from '../support/memory-outside';
import { newRun } from '../support/run';
import { shippedWith } from '../support/shipped';
import { readSource } from '../support/sources';

const { lock, hash } = createWorld().open();

/** The page that reads early, and another context that does not: both over the fake browser, with one lock. */
const aPage = (): Outside => ({ ...createPageOutside(), lock, hash });
const another = (): Outside => {
  const { get, set, remove } = fakeBrowser.storage.local;
  const store = { get: (keys: string[] | null) => get(keys), set, remove: (keys: string[]) => remove(keys) };
  return { ...aPage(), store: { ...store, watch: () => () => {} } };
};

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  vi.stubGlobal('browser', fakeBrowser);
});
afterEach(() => {
  endEarly();
  vi.unstubAllGlobals();
});

it('gives a page what was read before its modules were there, without a second read', async () => {
  await another().store.set({ place: { version: 1, mode: 'quiz' } });
  const read = vi.spyOn(fakeBrowser.storage.local, 'get');
  startEarly();
  await aPage().store.get(['log/head']);
  const early = read.mock.calls.length;
  expect((await openPlace(aPage())).place.value.mode).toBe('quiz');
  expect(read).toHaveBeenCalledTimes(early);
});

it('is over when the page has opened: then everything is read afresh', async () => {
  startEarly();
  const page = aPage();
  expect(await page.store.get(['place'])).toEqual({});
  endEarly();
  await another().store.set({ place: { version: 1, mode: 'quiz' } });
  expect(await page.store.get(['place'])).toEqual({ place: { version: 1, mode: 'quiz' } });
});

it('never lets a page append after a head that another context has moved on since', async () => {
  await appendDeeds(another(), [review('before')]);
  startEarly();
  await aPage().store.get(['log/head']);
  await appendDeeds(another(), [review('meanwhile')]);
  await appendDeeds(aPage(), [review('late')]);
  endEarly();
  expect(await cardsIn(another())).toEqual(['before', 'meanwhile', 'late']);
});

it('never lets an opening page end a run that another context has ended since', async () => {
  await another().store.set({ run: newRun(Date.now() - UNATTENDED_MS) });
  startEarly();
  await aPage().store.get(['run']);
  await openRehearsal(another());
  await appendDeeds(another(), [review('after')]);
  await openRehearsal(aPage());
  endEarly();
  const { events } = await readJournal(another());
  expect(events.map(({ type }) => type)).toEqual(['rehearsed', 'reviewed']);
});

it('reads a scenario of the user early from the storage, and looks for no file of that name', async () => {
  const { version, file } = JSON.parse(readSource('tests/fixtures/storage/own-scenario-v1.json'));
  await another().store.set({ 'packs/pharmacy/smudged-labels': { version, file } });
  localStorage.setItem('scenario', 'my:pharmacy/smudged-labels');
  const fetched = vi.spyOn(globalThis, 'fetch');
  const read = vi.spyOn(fakeBrowser.storage.local, 'get');
  startEarly();
  const library = createLibrary(shippedWith(), aPage().store);
  await aPage().store.get(['log/head']);
  const early = read.mock.calls.length;
  expect(await library.scenario('my:pharmacy/smudged-labels')).toEqual(file);
  expect(read).toHaveBeenCalledTimes(early);
  expect(fetched).not.toHaveBeenCalled();
});

it('has the modules of a page loaded once, after the first picture', () => {
  document.body.innerHTML = '<script type="late" src="/chunks/popup.js"></script>';
  const modules = () => [...document.querySelectorAll('script[type=module]')].map((one) => one.getAttribute('src'));
  const frames: FrameRequestCallback[] = [];
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  startLate();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  for (const frame of frames) frame(0);
  expect(modules()).toEqual([]);
  vi.runAllTimers();
  expect(modules()).toHaveLength(1);
  expect(document.querySelectorAll('script[type=late]')).toHaveLength(0);
  vi.useRealTimers();
});

it('does not wait for a picture of a page that nobody sees', () => {
  document.body.innerHTML = '<script type="late" src="/chunks/popup.js"></script>';
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  startLate();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(document.querySelectorAll('script[type=module]')).toHaveLength(1);
});

it.each([
  ['', 'Enter', true],
  ['web', 'Enter', false],
  ['', 'a', false],
])('with “%s” in the search box, the key %s is remembered until the view is there: %s', (value, key, expected) => {
  document.body.innerHTML = `<input type="search" value="${value}">`;
  delete document.documentElement.dataset['entered'];
  noteEnter();
  document.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  expect(shellOf(document)).toMatchObject({ typed: value, entered: expected });
});
