import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyOf } from '@/lib/domain/stories/draft';
import { markdownName, writeMarkdown } from '@/lib/domain/stories/markdown';
import { readMarkdown } from '@/lib/domain/stories/read-markdown';
import { StorySchema } from '@/lib/model/story';
import { holds } from '../support/property';
import { stories } from '../support/story-arbitrary';

/** Notes made of what ours are made of, in any order. */
const notes = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---\n',
        'title: x\n',
        'level: [\n',
        'tags: *a\n',
        '&a [*a, *a]\n',
        '## Action\n',
        '# Title\n',
        '\\#',
        '\t- ',
        '{',
        '"',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('a story as a note', () => {
  it('is read back as it was written', () => {
    holds(
      fc.property(stories, (story) => {
        const { story: read, faults } = readMarkdown(writeMarkdown(story), 'sde-i');
        expect(faults).toEqual([]);
        expect(storyOf(read)).toEqual(story);
      }),
      400,
    );
  });

  it('is within the limits whatever the note says, and reading never fails', () => {
    holds(
      fc.property(notes, (note) => {
        const story = storyOf(readMarkdown(note, 'sde-ii').story);
        expect(StorySchema.safeParse(story).data).toEqual(story);
      }),
      1000,
    );
  });

  it('has a file name that every system takes', () => {
    holds(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(markdownName(title)).toMatch(/^[^\\/:*?"<>|.\s][^\\/:*?"<>|\s]*\.md$/u);
      }),
    );
  });
});
