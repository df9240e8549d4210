/** Small counts are ordinary speech ("one more thing", "two of us") and claim nothing that needs proof. */
const SMALLEST_CLAIM = 3;

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, billion: 1e9 };

const DIGITS = /(?<![\w.])\$?(\d[\d,]*(?:\.\d+)?)\s?(k|m|thousand|million|billion)?\b/gi;

/** Figures that a text claims, in digits or English words: "$8,000", "8K" and "eight thousand" are all 8000. */
export function figuresIn(text: string): number[] {
  const digits = [...text.matchAll(DIGITS)].map(
    ([, number = '', scale = '']) => Number(number.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1),
  );
  const found = [...digits, ...figuresInWords(text.toLowerCase().match(/[a-z]+|[.,;:!?]/g) ?? [])];
  return found.filter((figure) => figure >= SMALLEST_CLAIM || !Number.isInteger(figure));
}

interface Reading {
  found: number[];
  /** Thousands and more, already scaled. */
  total: number;
  /** Below a thousand. */
  part: number;
  open: boolean;
}

function figuresInWords(words: string[]): number[] {
  const reading: Reading = { found: [], total: 0, part: 0, open: false };
  for (const word of words) readWord(reading, word);
  close(reading);
  return reading.found;
}

function readWord(reading: Reading, word: string): void {
  const value = numberOf(word);
  if (value !== undefined) {
    if (!continues(reading, value)) close(reading);
    reading.part += value;
    reading.open = true;
    return;
  }
  if (!reading.open || word === 'and') return;
  const scale = word === 'hundred' ? 100 : SCALES[word];
  if (scale === 100) reading.part *= 100;
  else if (scale !== undefined) {
    reading.total += reading.part * scale;
    reading.part = 0;
  } else close(reading);
}

function numberOf(word: string): number | undefined {
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : undefined;
}

/** "forty one" and "two hundred six" go on; "three four" are two figures. */
function continues({ open, part }: Reading, value: number): boolean {
  if (!open) return false;
  const afterTen = part % 10 === 0 && part % 100 >= 20 && value > 0 && value < 10;
  return part % 100 === 0 || afterTen;
}

function close(reading: Reading): void {
  if (reading.open) reading.found.push(reading.total + reading.part);
  reading.total = 0;
  reading.part = 0;
  reading.open = false;
}
