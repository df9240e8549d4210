import { describe, expect, it } from 'vitest';
import { todaysAgenda } from '@/lib/app/agenda';
import { addOwnPack, settleOwnPacks } from '@/lib/app/own-packs';
import { readPack } from '@/lib/domain/scenario/read-pack';
import { createSearch } from '@/lib/domain/scenario/search';
import type { Scenario } from '@/lib/model/scenario';
import { review } from '../support/journal';
import { add, CARD, check, idsIn, keysOf, MINE, onShelf, open, SHIPPED } from '../support/own-packs';
import { aManifest, packText } from '../support/pack';
import { aScenario } from '../support/scenario';
import { aStory, STORY } from '../support/story';

const versionTwo = (change: (scenario: Scenario) => void) =>
  packText({ manifest: aManifest({ version: 2 }), scenarios: [aScenario(change)] });

describe('a pack that is added', () => {
  it('can be listed, searched, opened and quizzed, in this page and in those that open later', async () => {
    const opened = await open();
    expect(idsIn(opened)).toEqual([SHIPPED]);
    await add(opened);
    for (const page of [opened, await open(opened.world)]) {
      const { app } = page;
      expect(idsIn(page)).toEqual([SHIPPED, MINE]);
      const { scenarios } = await app.library.searchText(app.index);
      expect(createSearch(app.index, scenarios)('worn roller').map(({ id }) => id)).toEqual([SHIPPED, MINE]);
      expect(await app.library.scenario(MINE)).toMatchObject({ id: MINE, principles: { frugality: 'Frugality' } });
      expect(todaysAgenda(app, MINE).fresh).toContain(CARD);
    }
    expect(onShelf(opened)).toEqual(['pharmacy 1 on', 'shipped 1 shipped']);
  });

  it('is there in a page that was open already', async () => {
    const opened = await open();
    const other = await open(opened.world);
    await add(opened);
    await opened.world.settle();
    expect(idsIn(other)).toEqual([SHIPPED, MINE]);
    expect(onShelf(other)).toEqual(onShelf(opened));
  });

  it('is stored whole or not at all', async () => {
    const opened = await open();
    opened.world.faults.set = (keys) => (keys.some((key) => key.startsWith('packs/')) ? 'before' : undefined);
    await expect(add(opened)).rejects.toThrow('storage.set failed');
    expect(keysOf(opened)).toEqual([]);
    expect(opened.app.progress.progress.value.packs).toBeUndefined();
  });

  it('is not cleared away by a page that only remembers its removal', async () => {
    const opened = await open();
    await add(opened);
    await opened.packs.remove('pharmacy');
    opened.app.progress.stop();
    await add(await open(opened.world));
    await settleOwnPacks(opened.app.outside, opened.app.progress);
    expect(keysOf(opened)).toContain('packs/pharmacy');
    expect(idsIn(await open(opened.world))).toEqual([SHIPPED, MINE]);
  });

  it('loses nothing when two pages add one at the same time', async () => {
    const opened = await open();
    const other = await open(opened.world);
    await Promise.all([add(opened), add(other, packText({ manifest: aManifest({ id: 'second', name: 'Second' }) }))]);
    await opened.world.settle();
    for (const page of [opened, other]) expect(idsIn(page)).toHaveLength(3);
  });

  it('says what it is before that: the same, older, or one too many', async () => {
    const opened = await open();
    await add(opened);
    expect(await opened.packs.check(packText())).toEqual({ kind: 'same', name: 'Pharmacy' });
    expect(await opened.packs.check(packText({ manifest: aManifest({ about: 'Other.' }) }))).toMatchObject({
      kind: 'old',
      version: 1,
      here: 1,
    });
    for (let more = 2; more <= 20; more++) {
      const reading = readPack(packText({ manifest: aManifest({ id: `pack-${more}` }) }));
      if (reading.kind === 'pack') await addOwnPack(opened.app.outside, opened.app.progress, reading.pack);
    }
    const another = packText({ manifest: aManifest({ id: 'pack-21' }) });
    expect(await opened.packs.check(another)).toEqual({ kind: 'full' });
  });
});

describe('an update', () => {
  it('says what it changes, and clears what it leaves out', async () => {
    const opened = await open();
    await add(opened);
    const text = versionTwo((scenario) => {
      scenario.id = 'clear-labels';
    });
    expect((await check(opened, text)).update).toEqual({
      from: 1,
      changes: {
        added: ['The labels nobody could read'],
        changed: [],
        removed: ['The labels nobody could read'],
        isPackChanged: false,
      },
    });
    await add(opened, text);
    expect(idsIn(opened)).toEqual([SHIPPED, 'my:pharmacy/clear-labels']);
    expect(keysOf(opened)).toEqual([
      'own/index',
      'own/texts/pharmacy',
      'packs/pharmacy',
      'packs/pharmacy/clear-labels',
    ]);
    await expect(opened.app.library.scenario(MINE)).rejects.toThrow();
  });

  it('is read at once by a page that had the old version open', async () => {
    const opened = await open();
    await add(opened);
    await opened.app.library.scenario(MINE);
    await add(
      opened,
      versionTwo((scenario) => {
        scenario.title = 'Better labels';
      }),
    );
    expect((await opened.app.library.scenario(MINE)).scenario.title).toBe('Better labels');
  });

  it('may be one scenario by itself, which goes into a pack as its next version', async () => {
    const opened = await open();
    await add(opened);
    const one = JSON.stringify(aScenario((scenario) => Object.assign(scenario, { id: 'third', title: 'Third' })));
    expect(await opened.packs.check(one)).toEqual({
      kind: 'scenario',
      title: 'Third',
      packs: [{ id: 'pharmacy', name: 'Pharmacy' }],
    });
    const checked = await check(opened, one, 'pharmacy');
    expect(checked.update?.changes.added).toEqual(['Third']);
    await opened.packs.add(checked);
    expect(onShelf(opened)[0]).toBe('pharmacy 2 on');
    expect(idsIn(opened)).toContain('my:pharmacy/third');
    const strange = JSON.stringify(
      aScenario((scenario) => Object.assign(scenario, { principle: 'courage' })),
      null,
      1,
    );
    expect(await opened.packs.check(strange, 'pharmacy')).toMatchObject({
      kind: 'faults',
      faults: [{ line: 5, field: 'principle' }],
    });
  });
});

describe('a pack that is off', () => {
  it('is not listed or asked about, and is back when it is on', async () => {
    const opened = await open();
    await add(opened);
    await opened.packs.switch('pharmacy', false);
    expect(idsIn(opened)).toEqual([SHIPPED]);
    expect(onShelf(opened)[0]).toBe('pharmacy 1 off');
    expect(todaysAgenda(opened.app).fresh.filter((id) => id.startsWith('my:'))).toEqual([]);
    await opened.packs.switch('pharmacy', true);
    expect(idsIn(await open(opened.world))).toEqual([SHIPPED, MINE]);
  });
});

describe('a pack that is removed', () => {
  it('leaves nothing of its content, and all that was practised; added again, it goes on from there', async () => {
    const opened = await open();
    await add(opened);
    const before = keysOf(opened);
    await opened.app.progress.append([review(CARD)]);
    await opened.packs.remove('pharmacy');
    expect(keysOf(opened)).toEqual(['own/index']);
    expect(idsIn(opened)).toEqual([SHIPPED]);
    expect(onShelf(opened)).toEqual(['shipped 1 shipped']);
    expect(todaysAgenda(opened.app).planned).toEqual([]);
    expect(opened.app.progress.progress.value.cards[CARD]?.reviews).toBe(1);
    await add(opened);
    expect(keysOf(opened)).toEqual(before);
    expect(todaysAgenda(opened.app).planned.map(({ id }) => id)).toEqual([CARD]);
    expect(todaysAgenda(opened.app, MINE).fresh).not.toContain(CARD);
  });

  it('when it was off comes back on', async () => {
    const opened = await open();
    await add(opened);
    await opened.packs.switch('pharmacy', false);
    await opened.packs.remove('pharmacy');
    await add(opened);
    expect(onShelf(opened)[0]).toBe('pharmacy 1 on');
  });
});

describe('a pack as a file', () => {
  it('is a template when it is shipped, and can be imported', async () => {
    const opened = await open();
    const shipped = opened.packs.shelf.value.find(({ kind }) => kind === 'shipped');
    const text = await opened.packs.write(shipped as never, ['Change the id.']);
    expect(text).toMatch(/^# Change the id\.\npack:\n {2}id: my-shipped\n/);
    await add(opened, text);
    expect(idsIn(opened)).toEqual([SHIPPED, 'my:my-shipped/smudged-labels']);
  });

  it('holds nothing of the stories that the user wrote', async () => {
    const opened = await open();
    await add(opened);
    const story = { story: STORY, parents: [], content: aStory() };
    await opened.app.progress.append([{ type: 'story saved', payload: story }]);
    expect(opened.app.progress.progress.value.stories?.[STORY]?.heads).toHaveLength(1);
    for (const pack of opened.packs.shelf.value) {
      const text = await opened.packs.write(pack, []);
      expect(text).toContain('worn roller');
      expect(text).not.toMatch(/kiosk|k1osk001|forty tickets/i);
    }
  });

  it('is the same again when it is one of the user', async () => {
    const opened = await open();
    await add(opened);
    const text = await opened.packs.write(opened.packs.shelf.value[0] as never, []);
    expect(await opened.packs.check(text)).toEqual({ kind: 'same', name: 'Pharmacy' });
  });
});
