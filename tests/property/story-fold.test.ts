import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvent, emptyProgress, foldEvents } from '@/lib/domain/progress/fold';
import { compareEvents } from '@/lib/domain/progress/log';
import type { LogEvent } from '@/lib/model/event';
import { ProgressSchema } from '@/lib/model/progress';
import { anEvent, reviewed } from '../support/events';
import { holds } from '../support/property';
import { aStory, storyRemoved, storySaved } from '../support/story';

/** Few stories and times, so that many are equal; parents are any earlier events, seen in whatever order. */
const entries = fc.array(
  fc.record({
    what: fc.constantFrom('saved', 'saved', 'saved', 'removed', 'undone', 'review'),
    story: fc.constantFrom('story1', 'story2'),
    from: fc.array(fc.nat({ max: 30 }), { maxLength: 3 }),
    replica: fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'cccccccc'),
    time: fc.nat({ max: 30 }),
  }),
  { maxLength: 40 },
);

const logs = entries.map((list) => {
  const log: LogEvent[] = [];
  list.forEach(({ what, story, from, replica, time }, index) => {
    const [number, origin] = [index + 1, { replica, time }];
    const parents = from.flatMap((which) => log[which % Math.max(1, log.length)] ?? []);
    const content = aStory({ title: `Version ${number}` });
    if (what === 'saved') log.push(storySaved(number, { story, parents, content }, origin));
    if (what === 'removed') log.push(storyRemoved(number, parents, story, origin));
    if (what === 'review') log.push(reviewed(number, {}, origin));
    if (what === 'undone' && parents[0]) log.push(anEvent(number, 'undone', { event: parents[0].id }, origin));
  });
  return log;
});

const withMess = logs.chain((log) =>
  fc.tuple(
    fc.constant(log),
    fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }),
    fc.subarray(log),
  ),
);

/** Causes come before what they caused, as hybrid time has it. */
const causal = logs.map((log) => log.map((event, index) => ({ ...event, time: index })));

describe('stories in the fold', () => {
  it('are the same in whatever order and however often events are given', () => {
    holds(
      fc.property(withMess, ([log, mess, again]) => {
        expect(foldEvents([...again, ...mess]).stories).toEqual(foldEvents(log).stories);
      }),
      400,
    );
  });

  it('are added one by one as they are folded at once, or refused', () => {
    holds(
      fc.property(withMess, ([, mess, again]) => {
        let progress = emptyProgress();
        const soFar: LogEvent[] = [];
        for (const event of [...again, ...mess]) {
          soFar.push(event);
          if (!addEvent(progress, event)) progress = foldEvents(soFar);
          expect(progress.stories).toEqual(foldEvents(soFar).stories);
        }
      }),
    );
  });

  it('are never refused in the order of the log, as long as nothing is taken back', () => {
    holds(
      fc.property(logs, (log) => {
        const progress = emptyProgress();
        const inOrder = log.filter(({ type }) => type !== 'undone').sort(compareEvents);
        expect(inOrder.every((event) => addEvent(progress, event))).toBe(true);
      }),
    );
  });

  it('lose no revision that no other names as its parent', () => {
    holds(
      fc.property(causal, (log) => {
        const progress = foldEvents(log);
        const standing = log.filter(({ id }) => !progress.undone[id]);
        const about = (one: LogEvent) => (one.payload as { story: string }).story;
        const replaced = (event: LogEvent) =>
          standing.some(
            ({ type, payload }) =>
              type.startsWith('story') &&
              (payload as { story: string }).story === about(event) &&
              (payload as { parents: string[] }).parents.includes(event.id),
          );
        const expected = standing.filter((event) => event.type === 'story saved' && !replaced(event));
        const heads = Object.values(progress.stories ?? {}).flatMap(({ heads: found }) => found);
        expect(heads.map(({ event }) => event).sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });

  it('can be stored and read again', () => {
    holds(
      fc.property(logs, (log) => {
        const progress = foldEvents(log);
        expect(ProgressSchema.parse(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
      }),
    );
  });
});
