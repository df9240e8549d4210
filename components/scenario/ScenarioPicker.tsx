import { type ComponentChildren, createRef } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { IndexEntry } from '@/lib/model/pack';

interface ScenarioPickerProps {
  query: string;
  /** Best first. */
  found: IndexEntry[];
  onQuery(query: string): void;
  /** Runs inside the click or key press, so that it may open the panel. */
  onPick(entry: IndexEntry): void;
  /** Shown at the left of the search box. */
  mark?: ComponentChildren;
  /** Shown between the search box and the list while nothing is searched. */
  above?: ComponentChildren;
}

/** Search and list. The box has the focus; Enter takes the first, arrows go through the list, typing goes back. */
export function ScenarioPicker({ query, found, onQuery, onPick, mark, above }: ScenarioPickerProps) {
  const box = useRef<HTMLInputElement>(null);
  const list = createRef<HTMLUListElement>();
  useEffect(() => box.current?.focus(), []);
  const keys = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'ArrowDown') (buttons[at + 1] ?? box.current)?.focus();
    else if (event.key === 'ArrowUp') (at < 0 ? buttons.at(-1) : (buttons[at - 1] ?? box.current))?.focus();
    else if (event.key === 'Enter' && event.target === box.current && found[0]) onPick(found[0]);
    else {
      if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) box.current?.focus();
      return;
    }
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
          <Button onClick={() => onQuery('')}>{i18n.t('picker.clear')}</Button>
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
        <span>{entry.principleName}</span> <span>{entry.title}</span>
      </span>
    </button>
  );
}
