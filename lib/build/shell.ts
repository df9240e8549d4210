import type { IndexEntry } from '../model/pack';

/** Rows that fit on a first screen. */
const ROWS = 12;

/**
 * The first rows of the scenario list as HTML, written into the pages by the build: they are there at the first
 * paint, before any script runs, and the list that is drawn later takes them over. Same markup as `Row`.
 */
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
