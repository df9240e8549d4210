/** Speaking pace assumed until the user's own is measured. */
export const WORDS_PER_MINUTE = 140;

/** Whitespace tokens that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

export function secondsToSay(text: string, wordsPerMinute = WORDS_PER_MINUTE): number {
  return (countWords(text) * 60) / wordsPerMinute;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Small counts are ordinary speech ("one more thing", "two of us") and claim nothing that needs proof. */
const SMALLEST_CLAIM = 3;

/** Figures of a text, digits and English words alike, in order: "$8,000" is 8000, "thirty-four" is 34, "8K" is 8000. */
export function figuresIn(text: string): number[] {
  const digits = [...text.matchAll(/(?<![\w.])\$?(\d[\d,]*(?:\.\d+)?)\s?(k|m|thousand|million|billion)?\b/gi)].map(
    ([, number = '', scale = '']) => Number(number.replaceAll(',', '')) * scaleOf(scale),
  );
  return [...digits, ...figuresInWords(text)].filter((figure) => figure >= SMALLEST_CLAIM || !Number.isInteger(figure));
}

function scaleOf(word: string): number {
  return { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, billion: 1e9 }[word.toLowerCase()] ?? 1;
}

/** Reads runs such as "two hundred and six thousand" or "forty-one". */
function figuresInWords(text: string): number[] {
  const found: number[] = [];
  let total = 0;
  let part = 0;
  let open = false;
  const close = () => {
    if (open) found.push(total + part);
    total = 0;
    part = 0;
    open = false;
  };
  for (const word of text.toLowerCase().split(/[^a-z]+/)) {
    const unit = UNITS.indexOf(word);
    const ten = TENS.indexOf(word);
    if (unit >= 0 || ten >= 0) {
      const value = unit >= 0 ? unit : (ten + 2) * 10;
      const continues = open && (part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && value > 0 && value < 10));
      if (!continues) close();
      part += value;
      open = true;
    } else if (word === 'hundred' && open) part *= 100;
    else if ((word === 'thousand' || word === 'million') && open) {
      total += part * scaleOf(word);
      part = 0;
    } else if (word !== 'and' || !open) close();
  }
  close();
  return found;
}
