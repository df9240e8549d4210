import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '@/lib/domain/stories/compare';
import { joinStories, mergeStories } from '@/lib/domain/stories/merge';
import { mergeTexts, takeSides } from '@/lib/domain/stories/merge-texts';
import { StorySchema } from '@/lib/model/story';
import { holds } from '../support/property';
import { proses, stories } from '../support/story-arbitrary';

describe('two edits of one text', () => {
  it('are the one edit where only one was made', () => {
    holds(
      fc.property(proses, proses, (base, edit) => {
        expect(takeSides(mergeTexts(base, edit, base))).toBe(edit);
        expect(takeSides(mergeTexts(base, base, edit))).toBe(edit);
        expect(takeSides(mergeTexts(base, edit, edit))).toBe(edit);
      }),
    );
  });

  it('give either edit whole where nothing says what they were made from', () => {
    holds(
      fc.property(proses, proses, (mine, theirs) => {
        const regions = mergeTexts(undefined, mine, theirs);
        expect(takeSides(regions)).toBe(mine);
        expect(takeSides(regions, new Array(99).fill('theirs'))).toBe(theirs);
      }),
    );
  });

  it('lose no word that either has added', () => {
    holds(
      fc.property(proses, proses, proses, (base, mine, theirs) => {
        const shown = mergeTexts(base, mine, theirs).map((region) =>
          region.kind === 'clean' ? region.text : `${region.mine} ${region.theirs}`,
        );
        const words = new Set(shown.join('').split(/\s+/));
        const known = new Set(base.split(/\s+/));
        const added = [...mine.split(/\s+/), ...theirs.split(/\s+/)].filter((word) => !known.has(word));
        for (const word of added) expect(words).toContain(word);
      }),
    );
  });

  it('are compared without a word lost on either side', () => {
    holds(
      fc.property(proses, proses, (before, after) => {
        const changes = compareTexts(before, after);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('new'), without('gone')]).toEqual([before, after]);
      }),
    );
  });
});

describe('two edits of one story', () => {
  it('join into a story within the limits, and without conflict where only one was changed', () => {
    holds(
      fc.property(stories, stories, stories, (base, mine, theirs) => {
        const joined = joinStories(mergeStories(base, mine, theirs));
        expect(StorySchema.safeParse({ ...joined, title: joined.title || '–' }).success).toBe(true);
        const merged = mergeStories(base, base, theirs);
        expect(merged.conflicts).toBe(0);
        expect(joinStories(merged)).toEqual(theirs);
      }),
    );
  });
});
