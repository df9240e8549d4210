/** Speaking pace assumed until the user's own is measured. */
export const WORDS_PER_MINUTE = 140;

/** Whitespace tokens that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

export function secondsToSay(text: string, wordsPerMinute = WORDS_PER_MINUTE): number {
  return (countWords(text) * 60) / wordsPerMinute;
}
