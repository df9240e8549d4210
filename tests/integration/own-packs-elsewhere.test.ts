import { describe, expect, it } from 'vitest';
import { openApp } from '@/lib/app/app';
import { followPacks } from '@/lib/app/follow-packs';
import { appendDeeds } from '@/lib/app/journal';
import { createWorld } from '../support/memory-outside';
import { add, idsIn, MINE, onShelf, open, SHIPPED } from '../support/own-packs';
import { shippedWith } from '../support/shipped';

describe('what other browsers did', () => {
  const added = { pack: 'night-shift', version: 3, name: 'Night shift', hash: '0123456789ab' };

  it('shows a pack that was added there, whose content is not here', async () => {
    const world = createWorld();
    await appendDeeds(world.open(), [{ type: 'pack added', payload: added }]);
    const opened = await open(world);
    expect(onShelf(opened)).toEqual(['night-shift 3 elsewhere', 'shipped 1 shipped']);
    expect(idsIn(opened)).toEqual([SHIPPED]);
  });

  it('shows that there is a newer version', async () => {
    const opened = await open();
    await add(opened);
    await appendDeeds(opened.world.open(), [{ type: 'pack added', payload: { ...added, pack: 'pharmacy' } }]);
    await opened.world.settle();
    expect(opened.packs.shelf.value[0]).toMatchObject({ id: 'pharmacy', version: 1, newer: 3, kind: 'on' });
  });

  it.each([
    ['takes away what was removed there', { type: 'pack removed', payload: { pack: 'pharmacy' } } as const, false],
    [
      'hides what was switched off there',
      { type: 'pack switched', payload: { pack: 'pharmacy', on: false } } as const,
      true,
    ],
  ])('%s, with no page about packs open', async (_what, deed, isKept) => {
    const world = createWorld();
    const opened = await open(world);
    await add(opened);
    opened.packs.stop();
    const app = await openApp(world.open(), shippedWith());
    followPacks(app);
    await appendDeeds(world.open(), [deed]);
    await expect.poll(() => app.index.map(({ id }) => id)).toEqual([SHIPPED]);
    await world.settle();
    expect(world.bytes.has(`packs/pharmacy`)).toBe(isKept);
  });

  it('never takes silence for a removal: a pack of which the log knows nothing stays', async () => {
    const opened = await open();
    await add(opened);
    for (const key of [...opened.world.bytes.keys()]) if (/^(log|fold)/.test(key)) opened.world.bytes.delete(key);
    const again = await open(opened.world);
    expect(idsIn(again)).toEqual([SHIPPED, MINE]);
    expect(onShelf(again)).toEqual(['pharmacy 1 on', 'shipped 1 shipped']);
  });
});

describe('what is damaged', () => {
  it('does not keep a page from opening', async () => {
    const opened = await open();
    await add(opened);
    opened.world.write('own/index', { version: 1, scenarios: 'broken' });
    opened.world.write('own/texts/pharmacy', 'broken');
    const again = await open(opened.world);
    expect(idsIn(again)).toEqual([SHIPPED, MINE]);
    expect((await again.app.library.searchText(again.app.index)).scenarios).toHaveLength(1);
    opened.world.write('packs/pharmacy', 'broken');
    expect(onShelf(await open(opened.world))).toEqual(['pharmacy 1 elsewhere', 'shipped 1 shipped']);
  });
});
