import { BASE_OF } from './lexicon/irregular';

/** Endings that look like an inflection but belong to the word. */
const WHOLE = new Set(
  `
  nothing something everything anything thing during morning evening spring string king ceiling sibling need
  speed seed feed weed hundred indeed bed red shed sacred naked embed this his its us as yes here there where
  these those some none same more one once since whose else before because outside inside above gas bus plus
  less unless perhaps always across various previous obvious serious status process access success business
  analysis basis crisis news lens series besides towards afterwards
  `
    .trim()
    .split(/\s+/),
);

/** Plurals and past forms that no ending gives away. */
const IRREGULAR: Record<string, string> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  feet: 'foot',
  lives: 'life',
  shelves: 'shelf',
  halves: 'half',
  thirds: 'third',
  indices: 'index',
  analyses: 'analysis',
  criteria: 'criterion',
  goes: 'go',
  agreed: 'agree',
  disagreed: 'disagree',
  freed: 'free',
  used: 'use',
  uses: 'use',
  using: 'use',
  guaranteed: 'guarantee',
};

const VOWEL = /[aeiouy]/;

/**
 * Maps the inflected forms of a word, and British and American spellings, to one key. The key need not be a word:
 * compare it only with other keys.
 */
export function stem(word: string): string {
  const known = SEEN.get(word);
  if (known !== undefined) return known;
  if (SEEN.size >= MOST_SEEN) SEEN.clear();
  const key = stemOf(word);
  SEEN.set(word, key);
  return key;
}

/** An answer repeats its words, and every keystroke repeats the answer. */
const SEEN = new Map<string, string>();
const MOST_SEEN = 5000;

function stemOf(word: string): string {
  const lower = BASE_OF.get(word) ?? IRREGULAR[word] ?? word;
  if (WHOLE.has(lower)) return lower;
  // "bookings" is a plural of "booking", "rings" of "ring".
  return fold(dropEnding(lower.length > LONG_PLURAL ? lower.replace(/ings$/, 'ing') : lower));
}

const LONG_PLURAL = 6;

/** Keys of a list of words separated by spaces. */
export function stems(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/).map(stem));
}

function dropEnding(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') || word.endsWith('ied'))
    return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:s|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  if (/[^suiy]s$/.test(word) || /[aeou]ys$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ed') && !word.endsWith('eed')) return dropIfSyllableLeft(word, 2);
  if (word.endsWith('ing')) return dropIfSyllableLeft(word, 3);
  return word;
}

function dropIfSyllableLeft(word: string, length: number): string {
  const rest = word.slice(0, -length);
  return rest.length > 1 && VOWEL.test(rest) ? rest : word;
}

/** Makes "labelled" and "label", "prioritize" and "prioritise", "measure" and "measuring" end alike. */
function fold(word: string): string {
  if (word.length < 3) return word;
  return word
    .replace(/our$/, 'or')
    .replace(/(?<=...)e$/, '')
    .replace(/iz$/, 'is')
    .replace(/yz$/, 'ys')
    .replace(/([bdglmnprst])\1$/, '$1')
    .replace(/y$/, 'i');
}
