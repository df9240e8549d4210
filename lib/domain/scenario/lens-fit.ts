import type { Lens, Probe } from '../../model/scenario';

/** Shorter words are mostly grammar. */
const LONG_WORD = 5;
/** One shared word may be chance. */
const ENOUGH = 2;

/** Whether a probe asks after what the lens wants told: they share words that carry meaning. */
export function fitsLens(probe: Probe, lens: Lens): boolean {
  const wanted = wordsOf([lens.leadWith, lens.emphasise, ...lens.stress]);
  const asked = wordsOf([probe.question, probe.tests, probe.remember]);
  return [...asked].filter((word) => wanted.has(word)).length >= ENOUGH;
}

function wordsOf(texts: string[]): Set<string> {
  return new Set(
    texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= LONG_WORD),
  );
}
