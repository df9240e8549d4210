import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { SyncLogEntry } from '@/lib/model/sync';

/** The last syncs in figures, to look into or to send with a bug report. Holds no address and no text of the user. */
export function SyncLogTable({ entries }: { entries: SyncLogEntry[] }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(reportOf(entries)).then(
      () => setSaid(i18n.t('share.copied')),
      () => setSaid(i18n.t('share.notCopied')),
    );
  return (
    <section class="sync-part">
      <h2>{i18n.t('sync.log')}</h2>
      <p>{i18n.t('sync.logHint')}</p>
      <div class="quiz-actions">
        <Button onClick={() => void copy()}>{i18n.t('sync.copyLog')}</Button>
        <p role="status">{said}</p>
      </div>
      <details>
        <summary>{i18n.t('sync.showLog', entries.length)}</summary>
        {/* It scrolls sideways by itself, so the keyboard must get to it. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls */}
        <section class="log-scroll" aria-label={i18n.t('sync.log')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {i18n.t(`sync.col_${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={`${entry.place}${entry.at}${entry.took}`}>
                  {COLUMNS.map((column) => (
                    <td key={column}>{CELLS[column](entry)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}

const COLUMNS = ['when', 'place', 'outcome', 'received', 'sent', 'left', 'damaged', 'took'] as const;

const CELLS: Record<(typeof COLUMNS)[number], (entry: SyncLogEntry) => string> = {
  when: ({ at }) => new Date(at * 1000).toISOString().slice(0, 16).replace('T', ' '),
  place: ({ place }) => place,
  outcome: ({ result: { fault, detail, saved } }) =>
    [fault ?? (saved ? 'saved' : 'open'), detail].filter(Boolean).join(' '),
  received: ({ result }) => String(result.received),
  sent: ({ result }) => String(result.sent),
  left: ({ result }) => String(result.left),
  damaged: ({ result }) => String(result.damaged),
  took: ({ took }) => `${took} ms`,
};

/** Tab-separated, with its head. */
export function reportOf(entries: readonly SyncLogEntry[]): string {
  const rows = entries.map((entry) => COLUMNS.map((column) => CELLS[column](entry)).join('\t'));
  return [COLUMNS.join('\t'), ...rows].join('\n');
}
