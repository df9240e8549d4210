export interface Stretch {
  text: string;
  phrase: boolean;
}

/** Cuts a text at its phrases, wherever they stand; the stretches joined are the text. */
export function blankOut(text: string, phrases: string[]): Stretch[] {
  const found = phrases.filter(Boolean).map(escaped);
  if (found.length === 0) return [{ text, phrase: false }];
  const parts = text.split(new RegExp(`(${found.sort((a, b) => b.length - a.length).join('|')})`));
  return parts.map((part, index) => ({ text: part, phrase: index % 2 === 1 })).filter((stretch) => stretch.text !== '');
}

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
