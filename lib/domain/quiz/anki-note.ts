import type { AnkiNote } from './anki';
import { blankOut } from './blanks';
import { type Card, isChoice, type Passage } from './cards';
import { numberOf } from './seed';
import { shuffle } from './shuffle';

const BLANK = '_____';

/** The card as a note. Its options stand in an order that its id decides, so that exporting again changes nothing. */
export function ankiNote(card: Card, tags: string[]): AnkiNote {
  return { guid: card.id, tags, ...(isChoice(card) ? choiceSides(card) : recallSides(card)) };
}

function choiceSides({ id, question, passages = [], options }: Extract<Card, { options: unknown }>) {
  const order = shuffle(options.length, numberOf(id));
  const lettered = order.map((option, index) => `${letter(index)}) ${options[option]?.text ?? ''}`);
  const reasons = order.map((option, index) => `${letter(index)}) ${options[option]?.why ?? ''}`);
  const right = lettered[order.indexOf(0)] ?? '';
  return {
    front: [question, ...passages.map(passageText), lettered.join('\n')].join('\n\n'),
    back: [right, reasons.join('\n')].join('\n\n'),
  };
}

function recallSides({ question, hint, blanked, reveals }: Exclude<Card, { options: unknown }>) {
  const parts = blanked ? blankOut(blanked.text, blanked.phrases) : [];
  const withBlanks = parts.map(({ text, phrase }) => (phrase ? BLANK : text)).join('');
  return {
    front: [question, hint, withBlanks].filter(Boolean).join('\n\n'),
    back: [blanked?.text ?? '', blanked?.phrases.join('\n') ?? '', ...reveals.map(passageText)]
      .filter(Boolean)
      .join('\n\n'),
  };
}

const passageText = ({ label, text }: Passage) => (label === undefined ? text : `${label}: ${text}`);
const letter = (index: number) => String.fromCharCode(65 + index);
