/** A stretch of a text; `href` where it is the address of a page. */
export interface LinkStretch {
  text: string;
  href?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"'`{}|\\^]+/gi;
/** What ends a sentence and not an address. */
const AFTER = /[.,;:!?)\]*_]+$/;

/**
 * Finds the addresses in a text: http and https only, written out in full, without a name or password in them, since
 * those make an address look like another. The stretches joined are the text.
 */
export function splitLinks(text: string): LinkStretch[] {
  const stretches: LinkStretch[] = [];
  let last = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = found.replace(AFTER, '');
    const href = hrefOf(address);
    if (href === undefined) continue;
    if (index > last) stretches.push({ text: text.slice(last, index) });
    stretches.push({ text: address, href });
    last = index + address.length;
  }
  if (last < text.length) stretches.push({ text: text.slice(last) });
  return stretches;
}

function hrefOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, username, password, href } = new URL(address);
  return /^https?:$/.test(protocol) && username === '' && password === '' ? href : undefined;
}
