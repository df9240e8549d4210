/** Words in alphabetical order, each with where it stands. */
export interface Terms {
  words: string[];
  /** Of each word: the texts it stands in, each with its weight. See `numberIn`, `weightIn`. */
  postings: Uint32Array[];
  /** Of each word: a bit for each of its letters, to rule out most others before looking closer. */
  masks: Int32Array;
}

const WEIGHTS = 64;
export const numberIn = (posting: number): number => Math.floor(posting / WEIGHTS);
export const weightIn = (posting: number): number => posting % WEIGHTS;

/** Collects words; texts must come in the order of their numbers. Weights are whole, their sum less than 64. */
export function createIndex() {
  const found = new Map<string, number[]>();
  return {
    add(number: number, words: string[], weight: number): void {
      for (const word of words) {
        const places = found.get(word);
        const last = places?.at(-1);
        if (!places) found.set(word, [number * WEIGHTS + weight]);
        else if (last !== undefined && numberIn(last) === number) places[places.length - 1] = last + weight;
        else places.push(number * WEIGHTS + weight);
      }
    },
    finish(): Terms {
      const words = [...found.keys()].sort();
      return {
        words,
        postings: words.map((word) => Uint32Array.from(found.get(word) ?? [])),
        masks: Int32Array.from(words, maskOf),
      };
    },
  };
}

/** Letters further on in the alphabets of the world share their bits. */
export function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}
