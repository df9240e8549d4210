import { describe, expect, it } from 'vitest';
import { joinConflict, readConflict, readVersions } from '@/lib/app/story-versions';
import { textOfStory } from '@/lib/domain/stories/draft';
import type { Story } from '@/lib/model/story';
import { openDesk, titled } from '../../support/stories';
import { aStory, STORY } from '../../support/story';

const withResult = (text: string): Story => aStory({ steps: { ...aStory().steps, result: { text, phrases: [] } } });

/** A story that two browsers have each edited without seeing the other. */
async function editedApart(mine: Story, theirs: Story) {
  const desk = await openDesk();
  await desk.stories.type(STORY, textOfStory(aStory()));
  await desk.stories.save(STORY);
  const parents = desk.stories.find(STORY)?.heads.map(({ event }) => event) ?? [];
  await desk.progress.append([
    { type: 'story saved', payload: { story: STORY, parents, content: theirs } },
    { type: 'story saved', payload: { story: STORY, parents, content: mine } },
  ]);
  const heads = desk.stories.find(STORY)?.heads ?? [];
  const conflict = await readConflict(desk.outside, STORY, heads);
  if (!conflict) throw new Error('no conflict');
  return { desk, conflict };
}

describe('the versions of a story', () => {
  it('are all in the log, and an older one is the newest again when it is saved', async () => {
    const desk = await openDesk();
    for (const title of ['One', 'Two', 'Three']) {
      await desk.stories.type(STORY, titled(title));
      await desk.stories.save(STORY);
    }
    const versions = await readVersions(desk.outside, STORY);
    expect(versions.map(({ content }) => content?.title)).toEqual(['Three', 'Two', 'One']);
    const [, , first] = versions;
    if (first?.content) await desk.stories.type(STORY, textOfStory(first.content));
    await desk.stories.save(STORY);
    expect(desk.stories.find(STORY)?.heads.map(({ content }) => content.title)).toEqual(['One']);
    expect(await readVersions(desk.outside, STORY)).toHaveLength(4);
  });
});

describe('a story edited apart', () => {
  it('joins by itself where different words were changed, and the save is the one version', async () => {
    const { desk, conflict } = await editedApart(aStory({ title: 'Mine' }), withResult('Jams fell to three an hour.'));
    expect(conflict.merged.conflicts).toBe(0);
    const { text, parents } = joinConflict(conflict, {});
    await desk.stories.type(STORY, text, parents);
    await desk.stories.save(STORY);
    const heads = desk.stories.find(STORY)?.heads ?? [];
    expect(heads).toHaveLength(1);
    expect(heads[0]?.content).toMatchObject({
      title: 'Mine',
      steps: { result: { text: 'Jams fell to three an hour.' } },
    });
    expect(await readVersions(desk.outside, STORY)).toHaveLength(4);
  });

  it('asks where the same words were changed', async () => {
    const { conflict } = await editedApart(withResult('Jams fell to two.'), withResult('Jams fell to four.'));
    expect(conflict.merged.conflicts).toBeGreaterThan(0);
    expect(joinConflict(conflict, { result: ['theirs', 'theirs'] }).text.steps.result.text).toContain('four');
    expect(joinConflict(conflict, {}).text.steps.result.text).toContain('two');
  });

  it('is no conflict where there is one version', async () => {
    const desk = await openDesk();
    expect(await readConflict(desk.outside, STORY, [])).toBeUndefined();
  });
});
