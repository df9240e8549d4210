import { describe, expect, it } from 'vitest';
import { commonAncestor, versionsOf } from '@/lib/domain/stories/history';
import { readKnown } from '@/lib/model/deed';
import type { LogEvent } from '@/lib/model/event';
import { reviewed, undone } from '../../support/events';
import { STORY, storyRemoved, storySaved } from '../../support/story';

const first = storySaved(1);
const mine = storySaved(2, { parents: [first] });
const mineAgain = storySaved(3, { parents: [mine] });
const theirs = storySaved(4, { parents: [first] }, { replica: 'bbbbbbbb' });
const joined = storySaved(5, { parents: [mineAgain, theirs] });

const versions = (...events: LogEvent[]) =>
  versionsOf(
    events.flatMap((event) => readKnown(event) ?? []),
    STORY,
  );
const idsOf = (...events: LogEvent[]) => versions(...events).map(({ event }) => event);

describe('the versions of a story', () => {
  it('are all there, newest first, each once', () => {
    expect(idsOf(theirs, first, mine, first, mineAgain, reviewed(6), storySaved(7, { story: 'another1' }))).toEqual([
      theirs.id,
      mineAgain.id,
      mine.id,
      first.id,
    ]);
  });

  it('include a removal, which has no content, and not what was taken back', () => {
    const removed = storyRemoved(6, [joined]);
    const all = versions(first, joined, removed, undone(7, joined));
    expect(all.map(({ event, content }) => [event, content === undefined])).toEqual([
      [removed.id, true],
      [first.id, false],
    ]);
  });
});

describe('what two edits were made from', () => {
  it('is the newest version in both their lines', () => {
    const all = versions(first, mine, mineAgain, theirs);
    expect(commonAncestor(all, mineAgain.id, theirs.id)?.event).toBe(first.id);
    expect(commonAncestor(all, mineAgain.id, mine.id)?.event).toBe(mine.id);
  });

  it('is found after an earlier join', () => {
    const left = storySaved(6, { parents: [joined] });
    const right = storySaved(7, { parents: [joined] });
    expect(
      commonAncestor(versions(first, mine, mineAgain, theirs, joined, left, right), left.id, right.id)?.event,
    ).toBe(joined.id);
  });

  it('is nothing where their lines never meet, or are not known here', () => {
    const other = storySaved(9);
    expect(commonAncestor(versions(first, other), first.id, other.id)).toBeUndefined();
    expect(commonAncestor(versions(mine, theirs), mine.id, theirs.id)).toBeUndefined();
  });

  it('is found though a line should run in a circle', () => {
    const ring = storySaved(1, { parents: [joined] });
    expect(commonAncestor(versions(ring, mine, joined), joined.id, mine.id)).toBeDefined();
  });
});
