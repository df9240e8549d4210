/** A stretch of a text to be underlined, for a remark or a key phrase. */
export interface TextMark {
  start: number;
  end: number;
  kind: 'major' | 'minor' | 'phrase';
  key: string;
}

export interface Stretch {
  text: string;
  kinds: Set<TextMark['kind']>;
  keys: string[];
}

/** The text cut where its marks begin and end; the stretches joined are the text. */
export function stretchesOf(text: string, marks: TextMark[]): Stretch[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const cuts = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    const here = inside.filter(({ start, end }) => start <= from && end >= to);
    return {
      text: text.slice(from, to),
      kinds: new Set(here.map(({ kind }) => kind)),
      keys: here.map(({ key }) => key),
    };
  });
}

/** Where the phrases stand in a text, white space in it counting as one space; each at its first place. */
export function phraseMarks(text: string, phrases: string[]): TextMark[] {
  return phrases.flatMap((phrase): TextMark[] => {
    const words = phrase.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const found = new RegExp(words.join('\\s+'), 'u').exec(text);
    return found ? [{ start: found.index, end: found.index + found[0].length, kind: 'phrase', key: phrase }] : [];
  });
}
