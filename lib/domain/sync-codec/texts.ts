import { MalformedError } from './bytes';

/**
 * Texts as UTF-8, one a line. Each is what JSON writes between the quotation marks: so there is no line break in one, and
 * half a surrogate pair, which UTF-8 cannot say, comes through.
 */
export function joinTexts(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(texts.map((text) => `${JSON.stringify(text).slice(1, -1)}\n`).join(''));
}

export function splitTexts(bytes: Uint8Array = new Uint8Array()): string[] {
  const lines = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).split('\n');
  if (lines.pop() !== '') throw new MalformedError('ends early');
  return lines.map((line) => {
    const text: unknown = JSON.parse(`"${line}"`);
    if (typeof text === 'string') return text;
    throw new MalformedError('not a text');
  });
}
