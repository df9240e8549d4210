import { diff3Merge, diffComm } from 'node-diff3';
import { wordsOf } from './words';

/** Words on which both agree, or which only one has changed; or two readings between which the user must choose. */
export type Region = { kind: 'clean'; text: string } | { kind: 'conflict'; mine: string; theirs: string };

/**
 * Joins two edits of a text word by word. Where both changed the same words the region is a conflict; without the text
 * that both were made from, each difference is one.
 */
export function mergeTexts(base: string | undefined, mine: string, theirs: string): Region[] {
  if (mine === theirs) return cleanOf(mine);
  if (base === mine) return cleanOf(theirs);
  if (base === theirs) return cleanOf(mine);
  const regions = base === undefined ? withoutBase(mine, theirs) : withBase(base, mine, theirs);
  return regions.filter((region) => (region.kind === 'clean' ? region.text !== '' : true));
}

const cleanOf = (text: string): Region[] => (text === '' ? [] : [{ kind: 'clean', text }]);

function withBase(base: string, mine: string, theirs: string): Region[] {
  const merged = diff3Merge(wordsOf(mine), wordsOf(base), wordsOf(theirs), { excludeFalseConflicts: true });
  return merged.map(({ ok, conflict }): Region => {
    if (conflict) return { kind: 'conflict', mine: conflict.a.join(''), theirs: conflict.b.join('') };
    return { kind: 'clean', text: (ok ?? []).join('') };
  });
}

function withoutBase(mine: string, theirs: string): Region[] {
  return diffComm(wordsOf(mine), wordsOf(theirs)).map((part): Region => {
    if (part.common) return { kind: 'clean', text: part.common.join('') };
    return { kind: 'conflict', mine: (part.buffer1 ?? []).join(''), theirs: (part.buffer2 ?? []).join('') };
  });
}

export type Side = 'mine' | 'theirs' | 'both';

/** The text with a side taken for each conflict in turn; `mine` where none is given. */
export function takeSides(regions: Region[], sides: Side[] = []): string {
  let conflicts = 0;
  return regions
    .map((region) => {
      if (region.kind === 'clean') return region.text;
      const side = sides[conflicts++] ?? 'mine';
      return side === 'both' ? region.mine + spaced(region.theirs) : region[side];
    })
    .join('')
    .trim();
}

const spaced = (text: string) => (text === '' || /^\s/.test(text) ? text : ` ${text}`);

export const conflictsIn = (regions: Region[]): number => regions.filter(({ kind }) => kind === 'conflict').length;
