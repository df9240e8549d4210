import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../lib/domain/analyser/analyse';
import { saysPhrase } from '../../lib/domain/analyser/phrase-match';

const WORDS =
  "I we our team the report was rebuilt by um like maybe kind of fell from 9 to two % $8K , . ; and because that nobody asked me it's didn't never lazy happy will hope month a each every \n".split(
    / /,
  );
const speech = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '));
const anything = fc.oneof(
  speech,
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

test('evidence is always the text at its offsets', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { findings, boundaries } = analyse({ text });
      for (const { start, end, words } of findings.flatMap((finding) => finding.evidence)) {
        expect(text.slice(start, end)).toBe(words);
        expect(words).not.toBe('');
      }
      const offsets = boundaries.map(({ offset }) => offset);
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    }),
  );
});

test('white space around an answer changes no finding', () => {
  const space = fc.array(fc.constantFrom(' ', '\n', '\t'), { maxLength: 5 }).map((marks) => marks.join(''));
  fc.assert(
    fc.property(anything, space, space, (text, before, after) => {
      const said = (input: string) =>
        analyse({ text: input }).findings.map(({ rule, step, evidence }) => ({
          rule,
          step,
          words: evidence.map((e) => e.words),
        }));
      expect(said(`${before}${text.trim()}${after}`)).toEqual(said(text.trim()));
    }),
  );
});

test('twenty thousand characters of anything are judged in time', () => {
  const LENGTH = 20_000;
  const long = fc
    .oneof(
      anything,
      fc.constantFrom('a', 'a\n', 'I did. ', '.', "'s ", 'not a single ', 'the ', 'I was ', 'one and ', '\u{1F600}'),
    )
    .map((text) => (text || ' ').repeat(Math.ceil(LENGTH / (text.length || 1))).slice(0, LENGTH));
  fc.assert(
    fc.property(long, (text) => {
      const start = performance.now();
      analyse({ text });
      // Far above what it takes (a tenth of this), so that a busy machine does not fail the test.
      expect(performance.now() - start).toBeLessThan(3000);
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('any phrase and sentence can be compared', () => {
  fc.assert(
    fc.property(anything, anything, (phrase, sentence) => typeof saysPhrase(phrase, sentence) === 'boolean'),
    {
      numRuns: 300,
    },
  );
});

test('white space around a phrase or a sentence does not matter', () => {
  const space = fc.array(fc.constantFrom(' ', '\n', '\t'), { maxLength: 5 }).map((marks) => marks.join(''));
  fc.assert(
    fc.property(speech, speech, space, space, (phrase, sentence, before, after) => {
      const plain = saysPhrase(phrase.trim(), sentence.trim());
      expect(saysPhrase(`${before}${phrase.trim()}${after}`, `${after}${sentence.trim()}${before}`)).toBe(plain);
    }),
  );
});

test('a sentence says itself', () => {
  const plain = fc.constantFrom(
    'I measured every door',
    'saved $75K',
    'from nine a month to none',
    'nobody asked me',
    'root cause',
  );
  fc.assert(fc.property(plain, (phrase) => saysPhrase(phrase, `${phrase}.`)));
});
