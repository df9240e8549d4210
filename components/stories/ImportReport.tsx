import { i18n } from '#i18n';
import type { Fault } from '@/lib/domain/stories/read-markdown';

interface ImportReportProps {
  imported: { file: string; story?: string; faults: Fault[] }[];
}

/** How many notes became stories, and what could not be used of which. */
export function ImportReport({ imported }: ImportReportProps) {
  const count = imported.filter(({ story }) => story !== undefined).length;
  const notes = imported.flatMap(({ file, story, faults }) => [
    ...(story === undefined ? [i18n.t('story.importEmpty', [file])] : []),
    ...faults.map((fault) =>
      fault.kind === 'yaml'
        ? i18n.t('story.importYaml', [file, fault.line])
        : i18n.t('story.importValue', [file, fault.field]),
    ),
  ]);
  return (
    <div class="import-report" role="status">
      <p>{i18n.t('story.imported', count)}</p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
