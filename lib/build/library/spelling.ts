import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { type LibraryFault, passagesOf } from './source';

const DICTIONARY = 'node_modules/@cspell/dict-en-gb-mit/en_GB.trie.gz';
const OWN_WORDS = 'content/words.txt';
/** Letters, with apostrophes inside. Hyphens part words: "night-heating" is two. */
const WORD = /\p{L}+(?:'\p{L}+)*/gu;

/** Knows a word as it is written; a capital at its beginning is allowed for any word. */
export type Dictionary = (word: string) => boolean;

/** The British dictionary, and our own words. Paths are relative to the root of the project. */
export function openDictionary(ownWords = readOwnWords()): Dictionary {
  const trie = decodeTrie(gunzipSync(readFileSync(DICTIONARY)));
  const own = new Set(ownWords);
  const isKnown = (word: string) => own.has(word) || trie.has(word);
  return (word) => {
    const plain = word.replace(/'s?$/, '');
    return [word, plain, lowerFirst(plain)].some(isKnown);
  };
}

/** One word a line; lines that begin with # are notes. */
export function readOwnWords(): string[] {
  return readFileSync(OWN_WORDS, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Every word, once a field, that the dictionary does not know. `part` is a scenario or a manifest. */
export function misspelt(file: string, part: unknown, isKnown: Dictionary): LibraryFault[] {
  return passagesOf(part).flatMap(({ path, text }) =>
    [...new Set(text.match(WORD))]
      .filter((word) => word.length > 1 && !isKnown(word))
      .map((word) => ({
        file,
        path,
        message: `"${word}" is in no dictionary; a name or a term goes into ${OWN_WORDS}`,
      })),
  );
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
