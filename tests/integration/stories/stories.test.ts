import { describe, expect, it } from 'vitest';
import { readJournal } from '@/lib/app/journal';
import { emptyText, storyOf, textOfStory } from '@/lib/domain/stories/draft';
import { storyPlace } from '@/lib/model/story-place';
import { createWorld } from '../../support/memory-outside';
import { createSlate, openDesk, titled } from '../../support/stories';
import { aStory, STORY } from '../../support/story';

const typesIn = async ({ outside }: Awaited<ReturnType<typeof openDesk>>) =>
  (await readJournal(outside)).events.map(({ type }) => type);

describe('what is typed', () => {
  it('is there again after the browser was closed without a save', async () => {
    const desk = await openDesk();
    await desk.stories.type(STORY, titled('The kiosk'));
    const again = await openDesk(desk.world);
    expect(again.stories.find(STORY)?.text.title).toBe('The kiosk');
    expect(await typesIn(again)).toEqual([]);
  });

  it('is on screen at once, and the last of many keystrokes is what is stored', async () => {
    const desk = await openDesk();
    const typed = ['T', 'Th', 'The'].map((title) => desk.stories.type(STORY, titled(title)));
    expect(desk.stories.find(STORY)?.text.title).toBe('The');
    await Promise.all(typed);
    const writes = desk.world.writes.flat().filter((key) => key === 'story-drafts');
    expect(writes.length).toBeLessThan(3);
    expect((await openDesk(desk.world)).stories.find(STORY)?.text.title).toBe('The');
  });

  it('is there again, to the last letter, when the page ended before the storage had taken it', async () => {
    const slate = createSlate();
    const desk = await openDesk(undefined, slate);
    await desk.stories.type(STORY, titled('The'));
    desk.world.faults.set = () => 'before';
    desk.world.clock.time += 5;
    const lost = desk.stories.type(STORY, titled('The kiosk'));
    slate.end();
    await expect(lost).rejects.toThrow('storage.set failed');
    delete desk.world.faults.set;
    expect((await openDesk(desk.world, slate)).stories.find(STORY)?.text.title).toBe('The kiosk');
    expect((await openDesk(desk.world)).stories.find(STORY)?.text.title).toBe('The kiosk');
    expect(slate.read('story-drafts')).toBeUndefined();
  });

  it('is not replaced by what an earlier page could not store, nor by anything that is no draft', async () => {
    const slate = createSlate();
    const desk = await openDesk(undefined, slate);
    desk.world.faults.set = () => 'before';
    const lost = desk.stories.type(STORY, titled('Old'));
    slate.end();
    await expect(lost).rejects.toThrow('storage.set failed');
    delete desk.world.faults.set;
    desk.world.clock.time += 5;
    await (await openDesk(desk.world)).stories.type(STORY, titled('New'));
    expect((await openDesk(desk.world, slate)).stories.find(STORY)?.text.title).toBe('New');
    slate.write('story-drafts', { version: 1, drafts: { [STORY]: '<b>' } });
    expect((await openDesk(desk.world, slate)).stories.find(STORY)?.text.title).toBe('New');
  });

  it('in two views of different stories stays in both', async () => {
    const one = await openDesk();
    const other = await openDesk(one.world);
    await Promise.all([one.stories.type('story1', titled('One')), other.stories.type('story2', titled('Two'))]);
    await one.world.settle();
    expect(one.stories.items.value.map(({ text }) => text.title).sort()).toEqual(['One', 'Two']);
    expect(other.stories.items.value).toHaveLength(2);
  });

  it('is written with the next keystroke where a write has failed', async () => {
    const desk = await openDesk();
    let fails = true;
    desk.world.faults.set = () => (fails ? 'before' : undefined);
    await expect(desk.stories.type(STORY, titled('T'))).rejects.toThrow('storage.set failed');
    fails = false;
    await desk.stories.type('story2', titled('Two'));
    const again = await openDesk(desk.world);
    expect(again.stories.items.value.map(({ text }) => text.title).sort()).toEqual(['T', 'Two']);
  });

  it('that cannot be read is set aside and not written over', async () => {
    const world = createWorld();
    const raw = { version: 2, drafts: { story1: 'of a later version' } };
    world.write('story-drafts', raw);
    const desk = await openDesk(world);
    await desk.stories.type(STORY, titled('New'));
    const aside = [...world.bytes.keys()].filter((key) => key.startsWith('aside/story-drafts'));
    expect(aside).toHaveLength(1);
    expect(world.read(aside[0] ?? '')).toMatchObject({ key: 'story-drafts', raw });
  });

  it('lists nothing as long as nothing is typed', async () => {
    const { stories } = await openDesk();
    await stories.type(STORY, emptyText('sde-i'));
    expect(stories.items.value).toEqual([]);
    expect(stories.textOf(STORY)).toBeDefined();
  });
});

describe('a save', () => {
  it('takes the place of the version it was made from, and the draft is gone', async () => {
    const desk = await openDesk();
    await desk.stories.type(STORY, textOfStory(aStory()));
    await desk.stories.save(STORY);
    await desk.stories.type(STORY, textOfStory(aStory({ title: 'Second' })));
    await desk.stories.save(STORY);
    const item = desk.stories.find(STORY);
    expect(item?.heads.map(({ content }) => content)).toEqual([aStory({ title: 'Second' })]);
    expect(item?.draft).toBeUndefined();
  });

  it('of what is saved already adds nothing to the log', async () => {
    const desk = await openDesk();
    for (const title of ['The kiosk that ate tickets', 'The kiosk that ate tickets ']) {
      await desk.stories.type(STORY, textOfStory(aStory({ title })));
      await desk.stories.save(STORY);
    }
    await desk.stories.save(STORY);
    expect(await typesIn(desk)).toEqual(['story saved']);
    expect(desk.stories.find(STORY)?.draft).toBeUndefined();
  });

  it('that dies before its draft is gone leaves the draft, and the next save adds nothing', async () => {
    const desk = await openDesk();
    await desk.stories.type(STORY, titled('The kiosk'));
    desk.world.faults.set = (keys) => (keys.includes('story-drafts') ? 'before' : undefined);
    await expect(desk.stories.save(STORY)).rejects.toThrow();
    desk.world.faults.set = () => undefined;
    const again = await openDesk(desk.world);
    expect(again.stories.find(STORY)?.draft?.title).toBe('The kiosk');
    await again.stories.save(STORY);
    expect(await typesIn(again)).toEqual(['story saved']);
  });

  it('made while another version came in stands beside it', async () => {
    const desk = await openDesk();
    await desk.stories.type(STORY, titled('First'));
    await desk.stories.save(STORY);
    const other = await openDesk(desk.world);
    await desk.stories.type(STORY, titled('Mine'));
    const first = other.stories.find(STORY)?.heads.map(({ event }) => event) ?? [];
    await other.progress.append([
      { type: 'story saved', payload: { story: STORY, parents: first, content: aStory({ title: 'Theirs' }) } },
    ]);
    await desk.world.settle();
    await desk.stories.save(STORY);
    expect(desk.stories.find(STORY)?.heads.map(({ content }) => content.title)).toEqual(['Mine', 'Theirs']);
  });
});

describe('a removal', () => {
  it('takes the story and its draft away, and undoing it brings both back', async () => {
    const desk = await openDesk();
    await desk.stories.type(STORY, textOfStory(aStory()));
    await desk.stories.save(STORY);
    await desk.stories.type(STORY, textOfStory(aStory({ title: 'Being typed' })));
    const undo = await desk.stories.remove(STORY);
    expect(desk.stories.items.value).toEqual([]);
    await undo();
    const item = desk.stories.find(STORY);
    expect([item?.heads[0]?.content.title, item?.text.title]).toEqual([aStory().title, 'Being typed']);
    await desk.stories.save(STORY);
    expect(desk.stories.find(STORY)?.heads).toHaveLength(1);
  });

  it('of what was never saved leaves nothing in the log', async () => {
    const desk = await openDesk();
    await desk.stories.type(STORY, titled('Never saved'));
    const undo = await desk.stories.remove(STORY);
    expect(desk.stories.items.value).toEqual([]);
    await undo();
    expect(desk.stories.find(STORY)?.text.title).toBe('Never saved');
    expect(await typesIn(desk)).toEqual([]);
  });
});

it('the pace is the usual one until the user’s own rehearsals say another', async () => {
  const desk = await openDesk(createWorld());
  expect(desk.stories.pace.value).toEqual({ wordsPerMinute: 140, isMeasured: false });
  const story = aStory();
  await desk.progress.append([
    { type: 'story saved', payload: { story: STORY, parents: [], content: storyOf(textOfStory(story)) } },
    {
      type: 'rehearsed',
      payload: {
        run: 'run00001',
        scenario: storyPlace(STORY),
        level: 'sde-ii',
        complete: true,
        laps: (['situation', 'task', 'action', 'result', 'reflection'] as const).map((step) => ({
          step,
          seconds: Math.round((story.steps[step].text.split(/\s+/).length * 600) / 120) / 10,
          targetSeconds: 30,
          said: [],
          phrases: 1,
        })),
      },
    },
  ]);
  expect(desk.stories.pace.value.isMeasured).toBe(true);
  expect(desk.stories.pace.value.wordsPerMinute).toBeCloseTo(120, 0);
});
