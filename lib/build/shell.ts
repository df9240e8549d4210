import type { IndexEntry } from '../model/pack';

/** Rows that fit on a first screen. */
const ROWS = 12;

/**
 * Puts the first rows of the scenario list into a page: they are there at the first paint, before any script runs, and
 * the view that is drawn later takes them over. Nothing stands between the elements: past white space that view would
 * take each out and put it in again, and a letter typed in that moment would be lost.
 */
export function fillShell(html: string, index: IndexEntry[]): string {
  return html
    .replace(/<div id="app">.*<\/main>\s*<\/div>/s, (shell) => shell.replace(/>\s+</g, '><'))
    .replace('<!-- scenarios -->', shellRows(index));
}

/** The same markup as `Row`. */
export function shellRows(index: IndexEntry[]): string {
  return index.slice(0, ROWS).map(rowHtml).join('');
}

function rowHtml({ question, principleName, title }: IndexEntry): string {
  const about = `<span>${escapeHtml(principleName)}</span> <span>${escapeHtml(title)}</span>`;
  return `<li><button type="button" class="row"><b>${escapeHtml(question)}</b><span class="eyebrow">${about}</span></button></li>`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
