import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CoachPanel } from '@/components/stories/CoachPanel';
import { StoryFacts } from '@/components/stories/StoryFacts';
import { StoryFields } from '@/components/stories/StoryFields';
import { StoryHead } from '@/components/stories/StoryHead';
import { saveText } from '@/components/ui/save-text';
import type { DashboardApp } from '@/lib/app/dashboard';
import type { StoryStore } from '@/lib/app/stories';
import { emptyText, isBlank } from '@/lib/domain/stories/draft';
import { type Advice, dismissalOf, type FieldId, isAbout, type Place, type Remark } from '@/lib/domain/stories/remark';
import type { TextMark } from '@/lib/domain/stories/stretches';
import type { StoryText } from '@/lib/model/story-draft';
import { StoryApart } from './StoryApart';
import { StoryVersions } from './StoryVersions';
import { useAdvice } from './use-advice';

interface StoryDeskProps {
  app: DashboardApp;
  store: StoryStore;
  id: string;
  onBack(): void;
  onRemove(): void;
}

/** The editor of one story, with the coach beside it. */
export function StoryDesk({ app, store, id, onBack, onRemove }: StoryDeskProps) {
  const editing = useEditing(app, store, id);
  const { item, text, told, change, put, say, save } = editing;
  const advice = useAdvice(text, store.pace.value.wordsPerMinute);
  const [here, setHere] = useState<string>();
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => desk.current?.querySelector<HTMLElement>('[data-field=title]')?.focus(), []);
  useSaveKey(save);
  const split = async () => {
    const { splitIntoSteps } = await import('@/lib/app/coach');
    await put(splitIntoSteps(text));
  };
  const exportIt = async () => {
    const { exportNote } = await import('@/lib/app/story-files');
    const note = exportNote(text);
    saveText(note.text, note.name, 'text/markdown');
  };
  const discard = () => void store.discard(id).then(() => say(''));
  return (
    <div class="story-desk" ref={desk}>
      <div class="story-editor">
        <StoryHead
          {...{ text, told, onBack, onRemove }}
          isDraft={item?.draft !== undefined}
          isSaved={(item?.heads.length ?? 0) > 0}
          onChange={change}
          onSave={() => void save()}
          onDiscard={discard}
          onExport={() => void exportIt()}
        />
        {item && item.heads.length > 1 && <StoryApart {...{ app, store, item, say }} />}
        <StoryFields
          {...{ text, pace: store.pace.value }}
          marksIn={(field) => marksIn(field, text, advice)}
          reworded={advice?.reworded}
          onChange={change}
          onCaret={(field, at) => setHere(remarkAt(advice, field, at))}
          onSplit={() => void split()}
        />
        <StoryFacts {...{ text, principles: principlesOf(app), onChange: change }} />
        <StoryVersions {...{ app, id, text, item, say }} onRestore={(old) => void put(old)} />
      </div>
      <CoachPanel
        {...{ advice, here, isBlank: isBlank(text) }}
        onShow={(place) => showPlace(desk.current, place)}
        onDismiss={(remark, reason) => change({ dismissed: [...without(text, remark), dismissalOf(remark, reason)] })}
        onBringBack={(remark) => change({ dismissed: without(text, remark) })}
      />
    </div>
  );
}

/** The text at hand, and what is done with it. */
function useEditing(app: DashboardApp, store: StoryStore, id: string) {
  const [told, say] = useState('');
  const [blank] = useState(() => emptyText(app.progress.settings().level));
  const item = store.items.value.find((one) => one.id === id);
  const text = store.textOf(id) ?? blank;
  const put = (next: StoryText) =>
    store.type(id, next).then(
      () => say(i18n.t('story.kept')),
      () => say(i18n.t('story.notStored')),
    );
  const save = () =>
    store.save(id).then(
      () => say(i18n.t('story.saved')),
      () => say(i18n.t('story.notStored')),
    );
  return { item, text, told, say, put, save, change: (part: Partial<StoryText>) => void put({ ...text, ...part }) };
}

/** The key that saves works wherever the keyboard is on the page. */
function useSaveKey(save: () => Promise<void>): void {
  useEffect(() => {
    const end = new AbortController();
    document.addEventListener('keydown', (event) => void (savesAt(event) && save()), { signal: end.signal });
    return () => end.abort();
  });
}

function savesAt(event: KeyboardEvent): boolean {
  if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false;
  event.preventDefault();
  return true;
}

/** Underlines of a field. A remark of a moment ago, whose words have changed since, has none. */
function marksIn(field: FieldId, text: StoryText, advice: Advice | undefined): TextMark[] {
  const told = field === 'block' ? (text.block ?? '') : text.steps[field].text;
  const standing = advice?.remarks.filter(({ dismissed }) => dismissed === undefined) ?? [];
  return standing.flatMap(({ key, weight, places }) =>
    places
      .filter((place) => place.field === field && told.slice(place.start, place.end) === place.words)
      .map(({ start, end }): TextMark => ({ start, end, kind: weight, key })),
  );
}

function remarkAt(advice: Advice | undefined, field: FieldId, at: number): string | undefined {
  return advice?.remarks.find(
    ({ dismissed, places }) =>
      dismissed === undefined && places.some((place) => place.field === field && at >= place.start && at < place.end),
  )?.key;
}

/** Selects the words in their field and brings them into view. */
function showPlace(desk: HTMLElement | null, { field, start, end }: Place): void {
  const area = desk?.querySelector<HTMLTextAreaElement>(`textarea[data-field=${field}]`);
  area?.focus();
  area?.setSelectionRange(start, end);
  area?.scrollIntoView({ block: 'nearest' });
}

const without = (text: StoryText, remark: Remark) => text.dismissed.filter((one) => !isAbout(remark, one));

function principlesOf({ index }: DashboardApp): { id: string; name: string }[] {
  const names = new Map(index.flatMap(({ principle, principleName: name }) => (principle ? [[principle, name]] : [])));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
