/** Words this short carry the grammar and stay whole. */
const SHORT_WORD = 3;

/** "I traced it to a race" becomes "I t… it to a r…": enough to jog a memory that is nearly there. */
export function firstLetters(phrase: string): string {
  return phrase.replace(/([\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*%?)([.,;:!?]*)/gu, (whole, word: string) =>
    [...word].length <= SHORT_WORD ? whole : `${[...word][0]}…`,
  );
}
