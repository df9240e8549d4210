import { type ComponentChildren, createRef } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { IndexEntry } from '@/lib/model/pack';
import { storyAt } from '@/lib/model/story-place';

interface ScenarioPickerProps {
  query: string;
  /** Best first. */
  found: IndexEntry[];
  onQuery(query: string): void;
  /** Runs inside the click or key press, so that it may open the panel. */
  onPick(entry: IndexEntry): void;
  /** Enter while nothing is searched; without it, the first of the list is taken. */
  onEnter?: () => void;
  /** Shown at the left of the search box. */
  mark?: ComponentChildren;
  /** Shown between the search box and the list while nothing is searched. */
  above?: ComponentChildren;
}

/** Search and list. The box has the focus; Enter takes the first, arrows go through the list, typing goes back. */
export function ScenarioPicker({ query, found, onQuery, onPick, onEnter, mark, above }: ScenarioPickerProps) {
  const box = useRef<HTMLInputElement>(null);
  const list = createRef<HTMLUListElement>();
  // At once, as somebody may be typing already.
  useLayoutEffect(() => {
    const end = new AbortController();
    const focusBox = () => {
      if (document.activeElement === document.body) box.current?.focus();
    };
    box.current?.focus();
    // Firefox gives a popup its focus only after it is drawn, and forgets where it was.
    window.addEventListener('focus', focusBox, { signal: end.signal });
    return () => end.abort();
  }, []);
  const enter = () => (onEnter && query === '' ? onEnter() : found[0] && onPick(found[0]));
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const focused = document.activeElement;
    const next = stepThrough(event.key, [box.current, ...buttons], focused);
    if (next) next.focus();
    else if (event.key === 'Enter' && focused === box.current) enter();
    else return typesOn(event) ? box.current?.focus() : undefined;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the controls inside
    <div class="picker" onKeyDown={keys}>
      <header>
        {mark}
        <input
          ref={box}
          type="search"
          aria-label={i18n.t('picker.search')}
          placeholder={i18n.t('picker.search')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </header>
      {query === '' && <div class="above">{above}</div>}
      <ul aria-label={i18n.t('picker.list')} ref={list}>
        {found.map((entry, index) => (
          <li key={entry.id}>
            <Row entry={entry} first={index === 0 && query !== ''} onPick={onPick} />
          </li>
        ))}
      </ul>
      {found.length === 0 && query !== '' && (
        <div class="picker-none" role="status">
          <p>{i18n.t('picker.none', [query])}</p>
          <Button
            onClick={() => {
              onQuery('');
              box.current?.focus();
            }}
          >
            {i18n.t('picker.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The same markup as the build writes into the page, so that the first paint stays. See `lib/build/shell.ts`. */
export function Row({ entry, first, onPick }: { entry: IndexEntry; first: boolean; onPick(entry: IndexEntry): void }) {
  return (
    <button type="button" class="row" data-first={first || undefined} onClick={() => onPick(entry)}>
      <b>{entry.question}</b>
      <span class="eyebrow">
        {storyAt(entry.id) !== undefined && (
          <>
            <span>{i18n.t('picker.yours')}</span>{' '}
          </>
        )}
        <span>{entry.principleName}</span> <span>{entry.title}</span>
      </span>
    </button>
  );
}

/** The neighbour in a ring, for the arrow keys. */
function stepThrough(
  key: string,
  ring: (HTMLElement | null)[],
  focused: Element | null,
): HTMLElement | null | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return undefined;
  const at = ring.indexOf(focused as HTMLElement);
  return ring[(at + step + ring.length) % ring.length];
}

/** A letter typed anywhere goes on in the search box. */
function typesOn({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
