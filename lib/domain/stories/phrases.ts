import { STORY_LIMITS } from '../../model/story';

const isPartOfWord = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}%'’$€£]/u.test(character);

/**
 * The words that a selection touches, without the marks around them; nothing where it holds no word or is too long for
 * a phrase. White space counts as one space.
 */
export function phraseAt(text: string, start: number, end: number): string | undefined {
  let [from, to] = [Math.min(start, end), Math.max(start, end)];
  if (from === to) return undefined;
  while (isPartOfWord(text[from]) && isPartOfWord(text[from - 1])) from--;
  while (isPartOfWord(text[to - 1]) && isPartOfWord(text[to])) to++;
  const phrase = text
    .slice(from, to)
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}$€£"'“‘(]+|[^\p{L}\p{N}%"'”’)]+$/gu, '');
  return /[\p{L}\p{N}]/u.test(phrase) && phrase.length <= STORY_LIMITS.phrase ? phrase : undefined;
}

/** With the phrase, or without it where it was there. Phrases stay in the order in which the text has them. */
export function togglePhrase(text: string, phrases: string[], phrase: string): string[] {
  if (phrases.includes(phrase)) return phrases.filter((one) => one !== phrase);
  if (phrases.length >= STORY_LIMITS.phrases) return phrases;
  const placeOf = (one: string) => {
    const found = placeIn(text, one);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  const places = new Map([...phrases, phrase].map((one) => [one, placeOf(one)]));
  return [...places].sort(([, a], [, b]) => (a === b ? 0 : a - b)).map(([one]) => one);
}

/** Phrases whose words the text has no longer. They stay until the user drops them. */
export const lostPhrases = (text: string, phrases: string[]): string[] =>
  phrases.filter((phrase) => placeIn(text, phrase) < 0);

const placeIn = (text: string, phrase: string): number => text.replace(/\s+/g, ' ').indexOf(phrase);
