import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { fullDate } from '@/components/ui/dates';
import { saveIcon } from '@/components/ui/icons';
import type { SetAside } from '@/lib/model/segment';

interface HistoryNoteProps {
  /** Absent while they are being counted. */
  events: number | undefined;
  /** Local day of the first. */
  firstDay: number | undefined;
  problems: SetAside[];
  /** What is stored under the key, as JSON text. */
  copyOf(key: string): Promise<string>;
}

const WHYS = ['shape', 'sum', 'json', 'events', 'head'] as const;

/** Where the history is, how much of it there is, and what of it could not be read. */
export function HistoryNote({ events, firstDay, problems, copyOf }: HistoryNoteProps) {
  return (
    <section class="settings-part">
      <h2>{i18n.t('settings.data')}</h2>
      <p>{i18n.t('settings.where')}</p>
      <p role="status">{events === undefined ? i18n.t('settings.counting') : countText(events, firstDay)}</p>
      <p>{i18n.t('settings.kept')}</p>
      <h3>{i18n.t('settings.damaged')}</h3>
      {problems.length === 0 ? (
        <p>{i18n.t('settings.damagedNone')}</p>
      ) : (
        <>
          <p>{i18n.t('settings.damagedHint')}</p>
          <ul class="damaged">
            {problems.map(({ key, why }) => (
              <li key={key}>
                <span>{i18n.t('settings.why', [key, whyText(why)])}</span>
                <Button
                  icon={saveIcon}
                  aria-label={i18n.t('settings.saveCopyOf', [key])}
                  onClick={() => void copyOf(key).then((json) => saveFile(json, key))}
                >
                  {i18n.t('settings.saveCopy')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function countText(events: number, firstDay: number | undefined): string {
  return i18n.t('settings.events', events, [events.toLocaleString('en'), fullDate(firstDay ?? 0)]);
}

/** A reason from a newer version is shown as it stands. */
function whyText(why: string): string {
  const known = WHYS.find((one) => one === why);
  return known ? i18n.t(`settings.why_${known}`) : why;
}

function saveFile(json: string, key: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = `starboard-${key.replace(/\W+/g, '-')}.json`;
  link.click();
  // The download has taken its own hold of the data by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
