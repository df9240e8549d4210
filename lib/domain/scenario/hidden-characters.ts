import type { ContentFault } from './check-content';

/** Control characters but for line ends and tabs, those that turn the direction of reading, and halves of pairs. */
const HIDDEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const ALLOWED = /[\n\r\t]/g;

/** Every text in the data that holds a character which nobody sees and which changes what is read. */
export function checkHidden(data: unknown, path: ContentFault['path'] = []): ContentFault[] {
  if (typeof data === 'string') {
    const found = HIDDEN.exec(data.replace(ALLOWED, ''))?.[0];
    if (found === undefined) return [];
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [{ path, message: `holds a character that cannot be seen (U+${code})` }];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    checkHidden(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
