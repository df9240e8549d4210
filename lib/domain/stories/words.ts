/** Words with the white space before them, and the white space at the end: joined they are the text. */
export const wordsOf = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? [];
