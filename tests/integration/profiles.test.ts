// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { appendDeeds, readJournal } from '@/lib/app/journal';
import { openProfiles } from '@/lib/app/profiles';
import { openRunner } from '@/lib/app/sync/runner';
import type { Outside } from '@/lib/model/ports';
import { hintScenario } from '@/lib/platform/early';
import { createOutside } from '@/lib/platform/outside';
import { createPageOutside } from '@/lib/platform/page-outside';
import { storedKeys } from '@/lib/platform/stored-keys';
import { pageUnstored } from '@/lib/platform/unstored';
import { review } from '../support/journal';
import { createWorld } from '../support/memory-outside';

const { lock, hash } = createWorld().open();
/** Over the fake browser, which has neither locks nor hashes. */
const open = (profile?: string): Outside => ({ ...createOutside(profile), lock, hash });
const cards = async (outside: Outside) =>
  (await readJournal(outside)).events.map(({ payload }) => (payload as { card: string }).card);

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: lock } });
  const { local } = fakeBrowser.storage;
  vi.spyOn(local, 'getKeys').mockImplementation(async () => Object.keys(await local.get(null)));
});
afterEach(() => vi.restoreAllMocks());

async function withMira() {
  const mine = open('');
  await appendDeeds(mine, [review('mine')]);
  const profiles = await openProfiles(mine, open);
  const mira = await profiles.add('Mira');
  return { mine, profiles, mira, hers: open(mira.id) };
}

it('what is practised in one is not in another', async () => {
  const { mine, hers } = await withMira();
  await appendDeeds(hers, [review('hers')]);
  expect(await cards(hers)).toEqual(['hers']);
  expect(await cards(mine)).toEqual(['mine']);
  await hers.store.set({ place: { version: 1, mode: 'quiz' } });
  expect(await mine.store.get(['place'])).toEqual({});
  expect(Object.keys(await mine.store.get(null))).not.toContain('place');
  expect(await storedKeys('')).not.toContain('place');
  expect(await storedKeys(hers.profile)).toContain('place');
});

it('one is made with the events of a file, which the own history never sees', async () => {
  const { mine, profiles } = await withMira();
  const elsewhere = createWorld().open();
  const events = await appendDeeds(elsewhere, [review('one'), review('two')]);
  const { id } = await profiles.add('Tomás', events);
  expect(await cards(open(id))).toEqual(['one', 'two']);
  expect(await cards(mine)).toEqual(['mine']);
  expect(profiles.stored.value.profiles.map(({ name }) => name)).toEqual(['Mira', 'Tomás']);
});

it('the background follows whichever is in use, call by call', async () => {
  const { profiles, mira } = await withMira();
  const background = open();
  await profiles.enter(mira.id);
  await appendDeeds(background, [review('by key')]);
  await profiles.enter('');
  expect(await cards(background)).toEqual(['mine']);
  expect(await cards(open(mira.id))).toEqual(['by key']);
});

it('a page stays in the profile it was opened in, and opens anew when another one is in use', async () => {
  const { profiles, mira } = await withMira();
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
  const page = createPageOutside();
  await profiles.enter(mira.id);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  await page.store.set({ late: true });
  expect(await open('').store.get(['late'])).toEqual({ late: true });
  const next = createPageOutside();
  expect(next.profile).toBe(mira.id);
  await next.store.get(['place']);
  expect(reload).toHaveBeenCalledOnce();
});

it('what a page remembers for its next opening is its own profile’s', async () => {
  const { profiles, mira } = await withMira();
  hintScenario('pack/mine');
  await profiles.enter(mira.id);
  hintScenario('pack/hers');
  expect({ ...localStorage }).toEqual({
    ...{ profile: mira.id, scenario: 'pack/mine', [`~${mira.id}/scenario`]: 'pack/hers' },
  });
});

it('a page that has forgotten its profile is put right by the storage', async () => {
  const { profiles, mira } = await withMira();
  await profiles.enter(mira.id);
  localStorage.clear();
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
  expect(createPageOutside().profile).toBe('');
  await vi.waitFor(() => expect(reload).toHaveBeenCalled());
  expect(createPageOutside().profile).toBe(mira.id);
});

it.each(['../log', 'k3j2h1ab/log', '', 7, null])('what is no profile, such as %j, is the first one', async (id) => {
  const { mine } = await withMira();
  await fakeBrowser.storage.local.set({ profile: id });
  expect(await cards(open())).toEqual(await cards(mine));
});

it('one that is removed leaves nothing, and nothing of the others goes with it', async () => {
  const { mine, profiles, mira, hers } = await withMira();
  await appendDeeds(hers, [review('hers')]);
  localStorage.setItem(`~${mira.id}/story-drafts`, '{"hers":true}');
  localStorage.setItem('story-drafts', '{"mine":true}');
  await profiles.remove(mira.id);
  expect({ ...localStorage }).toEqual({ 'story-drafts': '{"mine":true}' });
  expect(profiles.stored.value.profiles).toEqual([]);
  expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.includes(mira.id))).toEqual([]);
  expect(await cards(mine)).toEqual(['mine']);
});

it('what the browser carries elsewhere is the first one’s alone, whatever the settings say', async () => {
  const { mine, hers } = await withMira();
  expect((await openRunner(mine)).used()).toContain('browser');
  expect((await openRunner(hers)).used()).toEqual([]);
});

it('what a page could not store at its end is found again in its own profile only', async () => {
  pageUnstored.write('story-drafts', { mine: true });
  expect(localStorage.getItem('story-drafts')).toBe('{"mine":true}');
  vi.resetModules();
  localStorage.setItem('profile', 'k3j2h1ab');
  const { pageUnstored: hers } = await import('@/lib/platform/unstored');
  expect(hers.read('story-drafts')).toBeUndefined();
  hers.write('story-drafts', { hers: true });
  expect(pageUnstored.read('story-drafts')).toEqual({ mine: true });
});
