import { describe, expect, it } from 'vitest';
import { passagesOf } from '@/lib/build/library/source';
import { misspelt, openDictionary, readOwnWords } from '@/lib/build/library/spelling';
import { openLibrary } from '../support/library';

const { packs, sources } = openLibrary();
const texts = [...packs.map(({ manifest }) => manifest), ...sources.map(({ scenario }) => scenario)];
const isKnown = openDictionary();

describe('the spelling', () => {
  it('of every scenario and manifest is British', () => {
    expect(texts.flatMap((part) => misspelt('content', part, isKnown))).toEqual([]);
  });

  it('has own words that content uses and the dictionary lacks, in order and once', () => {
    const written = new Set(
      texts.flatMap((part) => passagesOf(part).flatMap(({ text }) => text.match(/\p{L}+/gu) ?? [])),
    );
    const alone = openDictionary([]);
    const forms = (word: string) => [word, word.charAt(0).toUpperCase() + word.slice(1)];
    const words = readOwnWords();
    expect(words.filter((word) => !forms(word).some((form) => written.has(form)) || alone(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(['color', 'recieve', 'analyze', 'labeled', 'alot', 'teh', 'shoudl'])('does not know "%s"', (word) => {
    expect(misspelt('f', { overview: `She saw ${word} there.` }, isKnown)).toEqual([
      { file: 'f', path: ['overview'], message: expect.stringContaining(`"${word}"`) },
    ]);
  });

  it.each([
    "We'd",
    "didn't",
    'Colour',
    'realise',
    "the drivers' desk",
    'night-heating',
    "Ngozi's",
    'CO2',
    '£40K',
  ])('knows "%s"', (text) => {
    expect(misspelt('f', { overview: text }, isKnown)).toEqual([]);
  });

  it('takes a name of ours only as it is written', () => {
    expect(isKnown('Ngozi')).toBe(true);
    expect(isKnown('ngozi')).toBe(false);
  });
});
