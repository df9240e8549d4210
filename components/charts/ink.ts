/** The colours of a canvas, which knows no style sheet. */
export interface Ink {
  ink: string;
  muted: string;
  line: string;
  accent: string;
  amber: string;
}

const FORCED: Ink = {
  ink: 'CanvasText',
  muted: 'CanvasText',
  line: 'GrayText',
  accent: 'Highlight',
  amber: 'LinkText',
};
const TOKENS = ['ink', 'muted', 'line', 'accent', 'amber'] as const;

/** The tokens as they are now, in light or dark; the reader's own colours where those are forced. */
export function readInk(at: Element): Ink {
  if (matchMedia('(forced-colors: active)').matches) return FORCED;
  const probe = at.appendChild(document.createElement('span'));
  const colours = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<(typeof TOKENS)[number], string>;
}

/** Calls back when the colours change. Returns the stop function. */
export function watchInk(changed: () => void): () => void {
  const end = new AbortController();
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', changed, { signal: end.signal });
  return () => end.abort();
}
