import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { stepName } from '@/components/ui/names';
import { clockTime } from '@/components/ui/time';
import { lapsOf } from '@/lib/domain/rehearsal/machine';
import type { Run } from '@/lib/model/run';
import type { Script } from '@/lib/model/script';
import { adviceFor, adviceText } from './AdviceNote';
import { lapVerdict } from './LapRow';

/** The report as text for the clipboard, or as a picture to keep. */
export function ShareReport({ run, script }: { run: Run; script: Script }) {
  const [told, setTold] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(reportText(run, script)).then(
      () => setTold(i18n.t('share.copied')),
      () => setTold(i18n.t('share.notCopied')),
    );
  return (
    <div class="share">
      <Button kind="quiet" onClick={() => void copy()}>
        {i18n.t('share.copy')}
      </Button>
      <Button kind="quiet" onClick={() => void savePicture(run, script)}>
        {i18n.t('share.picture')}
      </Button>
      <p role="status">{told}</p>
    </div>
  );
}

/** Plain text, a line a step. Holds nothing but the scenario's question and figures. */
export function reportText(run: Run, script: Script): string {
  const laps = lapsOf(run);
  const lines = laps.map(({ step, seconds, targetSeconds, said, phrases }) => {
    const figures = i18n.t('share.line', [stepName(step), clockTime(Math.round(seconds)), said.length, phrases]);
    return `${figures} ${lapVerdict(seconds - targetSeconds)}`;
  });
  return [script.question, ...lines, adviceText(adviceFor(run), script)].join('\n');
}

async function savePicture(run: Run, script: Script): Promise<void> {
  const { drawReport } = await import('./report-picture');
  const blob = await drawReport(reportText(run, script).split('\n'), lapsOf(run));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = i18n.t('share.file');
  link.click();
  // The download has taken its own hold of the data by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
