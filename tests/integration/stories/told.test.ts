import { describe, expect, it } from 'vitest';
import { todaysAgenda } from '@/lib/app/agenda';
import { openApp } from '@/lib/app/app';
import { followPacks } from '@/lib/app/follow-packs';
import { addOwnPack, settleOwnPacks } from '@/lib/app/own-packs';
import { openPacks } from '@/lib/app/packs';
import { planRun } from '@/lib/app/plan';
import { openStories } from '@/lib/app/stories';
import { createSearch } from '@/lib/domain/scenario/search';
import { textOfStory } from '@/lib/domain/stories/draft';
import type { Story } from '@/lib/model/story';
import { storyPlace } from '@/lib/model/story-place';
import { createWorld } from '../../support/memory-outside';
import { aManifest } from '../../support/pack';
import { aScenario } from '../../support/scenario';
import { shippedWith } from '../../support/shipped';
import { createSlate } from '../../support/stories';
import { aStory, STORY } from '../../support/story';

const PLACE = storyPlace(STORY);

async function open(world = createWorld()) {
  const app = await openApp(world.open(), shippedWith());
  followPacks(app);
  return { world, app, stories: await openStories(app, createSlate()) };
}
type Opened = Awaited<ReturnType<typeof open>>;

async function save({ app, stories }: Opened, content: Story): Promise<void> {
  await stories.type(STORY, textOfStory(content));
  await stories.save(STORY);
  const event = stories.find(STORY)?.heads[0]?.event;
  await expect.poll(() => app.index.find(({ id }) => id === PLACE)?.revision).toBe(event);
}

/** Served by the shipped scenario, whose follow-up questions it then has. */
const served = aStory({ principles: [{ principle: aScenario().principle, strength: 5 }] });

describe('a story that is saved', () => {
  it('can be listed, searched and opened like a scenario, in this page and in those that open later', async () => {
    const opened = await open();
    await save(opened, served);
    for (const { app } of [opened, await open(opened.world)]) {
      expect(app.index.find(({ id }) => id === PLACE)).toMatchObject({
        title: served.title,
        principle: served.principles[0]?.principle,
      });
      const { scenarios } = await app.library.searchText(app.index);
      expect(createSearch(app.index, scenarios)('bracket').map(({ id }) => id)).toEqual([PLACE]);
      const { scenario } = await app.library.scenario(PLACE);
      expect(scenario.steps.action.example).toBe(served.steps.action.text);
      expect(scenario.probes.length).toBeGreaterThan(0);
    }
  });

  it('is rehearsed with its own words, times and phrases', async () => {
    const opened = await open();
    await save(opened, served);
    const { app } = opened;
    const file = await app.library.scenario(PLACE);
    const plan = planRun(file, app.progress.progress.value, { level: 'sde-ii', lens: undefined, probes: [] });
    expect(plan.scenario).toBe(PLACE);
    expect(plan.script?.steps.map(({ phrases }) => phrases)).toEqual(
      Object.values(served.steps).map(({ phrases }) => phrases),
    );
    expect(plan.steps.reduce((sum, { targetSeconds }) => sum + targetSeconds, 0)).toBe(150);
  });

  it('is quizzed on its own phrases and numbers, and on nothing that it has not', async () => {
    const opened = await open();
    await save(opened, served);
    expect(todaysAgenda(opened.app, PLACE).fresh).toEqual([
      `${PLACE}#phrases/situation`,
      `${PLACE}#numbers/situation`,
      `${PLACE}#phrases/task`,
      `${PLACE}#phrases/action`,
      `${PLACE}#numbers/action`,
      `${PLACE}#phrases/result`,
      `${PLACE}#numbers/result`,
    ]);
  });

  it('is another one for every page once it is changed, and gone once it is removed', async () => {
    const opened = await open();
    await save(opened, served);
    const other = await open(opened.world);
    await save(opened, aStory({ title: 'Another title' }));
    await expect.poll(() => other.app.index.find(({ id }) => id === PLACE)?.title).toBe('Another title');
    expect((await other.app.library.scenario(PLACE)).scenario.title).toBe('Another title');
    await opened.stories.remove(STORY);
    await expect.poll(() => other.app.index.some(({ id }) => id === PLACE)).toBe(false);
    await expect(other.app.library.scenario(PLACE)).rejects.toThrow();
  });

  it('stays in the lists when packs are added', async () => {
    const opened = await open();
    await save(opened, served);
    const { outside, progress } = opened.app;
    await addOwnPack(outside, progress, { manifest: aManifest(), scenarios: [aScenario()] });
    await settleOwnPacks(outside, progress);
    await opened.world.settle();
    expect(opened.app.index.map(({ id }) => id)).toEqual(expect.arrayContaining([PLACE, 'my:pharmacy/smudged-labels']));
  });
});

describe('a story is private', () => {
  it('no pack on the shelf has it, so none that is exported does', async () => {
    const opened = await open();
    const { outside, progress } = opened.app;
    await addOwnPack(outside, progress, { manifest: aManifest(), scenarios: [aScenario()] });
    await save(opened, served);
    const shipped = async () => ({ packs: [aManifest({ id: 'shipped', name: 'Shipped' })] });
    const packs = await openPacks(opened.app, shipped);
    await opened.world.settle();
    expect(packs.shelf.value.map(({ id }) => id)).toEqual(['pharmacy', 'shipped']);
    expect(JSON.stringify(packs.shelf.value)).not.toContain(served.title);
    expect(JSON.stringify(opened.world.read('packs/pharmacy'))).not.toContain('kiosk');
  });
});
