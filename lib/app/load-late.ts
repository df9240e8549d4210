/**
 * A module that a page wants behind its first paint. Nothing where it does not come: the files are part of the extension, so
 * it fails only when the page is closed meanwhile, and then nobody wants it any more.
 */
export const loadLate = <T>(load: () => Promise<T>): Promise<T | undefined> => load().catch(() => undefined);
