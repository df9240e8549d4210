/** Plain text from wherever it comes: line ends of one kind, no blanks that only look like spaces, nothing unseen. */
export function plainText(pasted: string): string {
  return pasted
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(UNSEEN, '');
}

/** Control characters and marks of direction; not the joiners, which emoji and some scripts are made with. */
const UNSEEN = /[^\P{Cc}\t\n]|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
