import { describe, expect, it } from 'vitest';
import { advicesOf, contentFiles, passagesOf, phraseListsOf, sharedBetween, wordsOf } from '../support/content';

/** Six words in a row that two stories may share, because anybody would say them so. Keep it short. */
const COMMON_SPEECH: string[] = [];
const RUN = 6;

const files = contentFiles();

/** Every run of six words, each with where it stands. */
const runs = files.flatMap((file) =>
  passagesOf(file).flatMap(({ text, at }) => {
    const words = wordsOf(text);
    const starts = Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, index) => index);
    return starts.map((start) => ({ key: words.slice(start, start + RUN).join(' '), file: file.file, at }));
  }),
);

describe('no two scenarios', () => {
  it('share six words in a row in examples, coaching, probes or teardowns', () => {
    expect(runs.length).toBeGreaterThan(500);
    expect(sharedBetween(runs.filter(({ key }) => !COMMON_SPEECH.includes(key)))).toEqual([]);
  });

  it.each(['question', 'title', 'overview', 'narrator'] as const)('have the same %s', (field) => {
    const found = files.flatMap(({ scenario, file, at }) =>
      scenario ? [{ key: wordsOf(scenario[field]).join(' '), file, at: at([field]) }] : [],
    );
    expect(sharedBetween(found)).toEqual([]);
  });

  it('give the same coaching, or name the same mistake, in any step', () => {
    // Each step counts as a place of its own: the advice of one step repeated in another is no advice either.
    const found = files.flatMap((file) =>
      advicesOf(file).map(({ text, path, at }) => ({ key: wordsOf(text).join(' '), file: `${file.file} ${path}`, at })),
    );
    expect(sharedBetween(found)).toEqual([]);
  });

  it('have the same list of phrases', () => {
    const found = files.flatMap((file) =>
      phraseListsOf(file).map(({ phrases, at }) => ({
        key: phrases
          .map((phrase) => phrase.toLowerCase())
          .sort()
          .join(' · '),
        file: at,
        at,
      })),
    );
    expect(sharedBetween(found)).toEqual([]);
  });
});

describe('what is shared', () => {
  it('is named with every place, and only between files', () => {
    expect(
      sharedBetween([
        { key: 'x', file: 'a', at: 'a:1' },
        { key: 'x', file: 'b', at: 'b:7' },
        { key: 'y', file: 'a', at: 'a:2' },
        { key: 'y', file: 'a', at: 'a:3' },
      ]),
    ).toEqual(['x: a:1, b:7']);
  });

  it('does not depend on capitals, quotation marks or full stops', () => {
    expect(wordsOf('"I pulled it," she said. It\'s 0.3%, or $8,000.')).toEqual([
      'i',
      'pulled',
      'it',
      'she',
      'said',
      "it's",
      '0.3%',
      'or',
      '$8,000',
    ]);
  });
});
