import fc from 'fast-check';
import { storyOf } from '@/lib/domain/stories/draft';
import { plainText } from '@/lib/domain/stories/pasted';
import { FLAW_RULES } from '@/lib/model/scenario';
import { LEVELS, STEPS } from '@/lib/model/steps';
import type { Story } from '@/lib/model/story';

/** Words of a small tongue, so that edits often touch the same ones; now and then anything at all. */
const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('we', 'I', 'fixed', 'the', 'gate', '40%', 'twice.', '\n', '## Task', '\\# x'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
export const proses = fc.array(word, { maxLength: 30 }).map((words) => plainText(words.join(' ')).trim());
const phrases = fc.array(
  proses.map((text) => text.slice(0, 80)),
  { maxLength: 3 },
);
const step = fc.record({ text: proses, phrases });

const dismissed = fc.record({
  rule: fc.constantFrom(...FLAW_RULES),
  step: fc.constantFrom(...STEPS, 'total' as const),
  quote: proses.map((text) => text.slice(0, 90).trim()),
  reason: proses.map((text) => text.slice(0, 90).trim()),
});

/** A story as it may be saved. */
export const stories: fc.Arbitrary<Story> = fc
  .record({
    title: proses.filter((text) => text !== ''),
    question: proses,
    steps: fc.record({ situation: step, task: step, action: step, result: step, reflection: step }),
    principles: fc.uniqueArray(
      fc.record({
        principle: fc.stringMatching(/^[a-z][a-z0-9]{0,7}(-[a-z0-9]{1,8}){0,2}$/),
        strength: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 4, selector: ({ principle }) => principle },
    ),
    level: fc.constantFrom(...LEVELS),
    tags: fc.array(proses, { maxLength: 3 }),
    dismissed: fc.array(dismissed, { maxLength: 3 }),
  })
  .map(storyOf);
