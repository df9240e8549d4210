/**
 * A short name for a key phrase, kept in events: the phrase may move to another place in its list, and a list of
 * texts would cost ten times the bytes. FNV-1a (32 bit) of the lower-case words, 4 characters of base 36; the
 * content tests make sure that no scenario has two phrases of one key.
 */
export function phraseKey(phrase: string): string {
  const plain = phrase.toLowerCase().replace(/\s+/g, ' ').trim();
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(plain)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}
