import { diffComm } from 'node-diff3';
import { wordsOf } from './words';

/** A run of words: in both texts, or in one of them only. */
export interface Change {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** What became of a text, word by word. All but the new joined is the text before, all but the gone the one after. */
export function compareTexts(before: string, after: string): Change[] {
  return diffComm(wordsOf(before), wordsOf(after)).flatMap((part): Change[] => {
    if (part.common) return [{ kind: 'same', text: part.common.join('') }];
    return [
      { kind: 'gone' as const, text: (part.buffer1 ?? []).join('') },
      { kind: 'new' as const, text: (part.buffer2 ?? []).join('') },
    ].filter(({ text }) => text !== '');
  });
}
