import fc from 'fast-check';
import type { Deed } from '@/lib/model/deed';
import type { LogEvent } from '@/lib/model/event';
import { aStory } from '../story';

const review = fc.record({
  what: fc.constant('review' as const),
  card: fc.constantFrom('a', 'b', 'c'),
  rating: fc.integer({ min: 1, max: 4 }),
  tenths: fc.nat(600),
});
const run = fc.record({ what: fc.constant('run' as const), scenario: fc.constantFrom('p/one', 'p/two') });
const recall = fc.record({
  what: fc.constant('recall' as const),
  run: fc.constantFrom('run-1', 'run-2'),
  unaided: fc.boolean(),
});
const level = fc.record({
  what: fc.constant('level' as const),
  level: fc.constantFrom('sde-i' as const, 'sde-ii' as const, 'senior' as const),
});
const interview = fc.record({ what: fc.constant('interview' as const), isRemoved: fc.boolean() });
const story = fc.record({
  what: fc.constant('story' as const),
  story: fc.constantFrom('s1', 's2'),
  /** Which of the versions that there are it takes the place of. */
  parent: fc.nat(9),
  isRemoved: fc.boolean(),
});
const undo = fc.record({ what: fc.constant('undo' as const), which: fc.nat(40) });

const intent = fc.oneof(
  { weight: 6, arbitrary: review },
  { weight: 2, arbitrary: run },
  { weight: 1, arbitrary: recall },
  { weight: 2, arbitrary: level },
  { weight: 1, arbitrary: interview },
  { weight: 2, arbitrary: story },
  { weight: 2, arbitrary: undo },
);
/** Something that a user does: what deed it is depends on what was done before. */
export type Intent = typeof intent extends fc.Arbitrary<infer T> ? T : never;

/** Edits, removals and taking back included. */
export const someIntents = fc.array(intent, { minLength: 1, maxLength: 4, size: 'max' });

/** @param salt makes it another deed than any that was intended likewise */
export function deedOf(one: Intent, earlier: readonly LogEvent[], salt: string): Deed {
  if (one.what === 'review') {
    const { card, rating, tenths } = one;
    return { type: 'reviewed', payload: { card, rating, seconds: tenths / 10 } };
  }
  if (one.what === 'run')
    return {
      type: 'rehearsed',
      payload: { run: salt, scenario: one.scenario, level: 'sde-ii', complete: true, laps: [] },
    };
  if (one.what === 'recall') {
    const steps = [{ step: 'task' as const, fade: 'full' as const, unaided: one.unaided }];
    return { type: 'recalled', payload: { run: one.run, scenario: 'p/one', steps } };
  }
  if (one.what === 'level') return { type: 'setting changed', payload: { name: 'level', value: one.level } };
  if (one.what === 'undo') return { type: 'undone', payload: { event: pick(earlier, one.which)?.id ?? 'gone.1.0' } };
  return one.what === 'interview' ? interviewDeed(one.isRemoved, salt) : storyDeed(one, earlier, salt);
}

function interviewDeed(isRemoved: boolean, company: string): Deed {
  if (isRemoved) return { type: 'interview removed', payload: { id: 'one' } };
  return { type: 'interview set', payload: { id: 'one', company, date: '2026-12-01', principles: [] } };
}

type StoryIntent = Extract<Intent, { what: 'story' }>;

function storyDeed({ story: id, parent, isRemoved }: StoryIntent, earlier: readonly LogEvent[], title: string): Deed {
  const versions = earlier.filter(({ type }) => type === 'story saved');
  const parents = versions.length > 0 ? [pick(versions, parent)?.id ?? ''] : [];
  if (isRemoved) return { type: 'story removed', payload: { story: id, parents } };
  return { type: 'story saved', payload: { story: id, parents, content: aStory({ title }) } };
}

const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)];
