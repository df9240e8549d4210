import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { levelName } from '@/components/ui/names';
import type { LevelId } from '@/lib/model/steps';

export interface StoryRow {
  id: string;
  title: string;
  question: string;
  level: LevelId;
  principles: { name: string; strength: number }[];
  tags: string[];
  /** Something is typed that is not saved. */
  isDraft: boolean;
  /** Edited in two places, and not joined. */
  isApart: boolean;
}

interface StoryListProps {
  rows: StoryRow[];
  /** What has just happened, with a way to undo it. */
  told: ComponentChildren;
  onOpen(id: string): void;
  onWrite(): void;
  onFiles(files: File[]): void;
}

/** The user's stories, newest first. */
export function StoryList({ rows, told, onOpen, onWrite, onFiles }: StoryListProps) {
  return (
    <div class="story-list">
      <div class="story-actions">
        <Button kind="primary" onClick={onWrite}>
          {i18n.t('story.write')}
        </Button>
        <ImportButton onFiles={onFiles} />
      </div>
      {told}
      {rows.length === 0 && <p class="lead">{i18n.t('story.none')}</p>}
      <ul aria-label={i18n.t('story.list')}>
        {rows.map((row) => (
          <li key={row.id}>
            <Row row={row} onOpen={() => onOpen(row.id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({ row, onOpen }: { row: StoryRow; onOpen(): void }) {
  const { title, question, level, principles, tags, isDraft, isApart } = row;
  const served = principles.map(({ name, strength }) => i18n.t('story.serves', [name, strength]));
  return (
    <button type="button" class="story-row" onClick={onOpen}>
      <b>{title || i18n.t('story.new')}</b>
      {question !== '' && <span>{question}</span>}
      <span class="eyebrow">{[levelName(level), ...served, ...tags].join(' · ')}</span>
      {(isDraft || isApart) && (
        <span class="story-flags">
          {isDraft && <span>{i18n.t('story.unsaved')}</span>}
          {isApart && <span data-kind="apart">{i18n.t('story.apart')}</span>}
        </span>
      )}
    </button>
  );
}

/** The browser's own chooser of files, behind a button like the others. */
function ImportButton({ onFiles }: { onFiles(files: File[]): void }) {
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const end = new AbortController();
    const picked = () => {
      const files = [...(chooser.current?.files ?? [])];
      if (chooser.current) chooser.current.value = '';
      if (files.length > 0) onFiles(files);
    };
    chooser.current?.addEventListener('change', picked, { signal: end.signal });
    return () => end.abort();
  }, [onFiles]);
  return (
    <>
      <input ref={chooser} type="file" accept=".md,.markdown,.txt,text/markdown,text/plain" multiple hidden />
      <Button onClick={() => chooser.current?.click()}>{i18n.t('story.import')}</Button>
      <span class="eyebrow">{i18n.t('story.importHint')}</span>
    </>
  );
}
