import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { againIcon } from '@/components/ui/icons';
import { takeFocus } from '@/components/ui/take-focus';
import { clockTime, spokenTime } from '@/components/ui/time';
import { lapsOf, probesOf } from '@/lib/domain/rehearsal/machine';
import type { Probed } from '@/lib/model/deed';
import type { Recall, ScenarioProgress } from '@/lib/model/progress';
import type { Run } from '@/lib/model/run';
import type { Script } from '@/lib/model/script';
import { storyAt } from '@/lib/model/story-place';
import { AdviceNote } from './AdviceNote';
import { LapRow } from './LapRow';
import { PastRuns } from './PastRuns';
import { RecallCheck } from './RecallCheck';
import { ShareReport } from './ShareReport';

export interface LapReportProps {
  run: Run;
  script: Script;
  past: ScenarioProgress | undefined;
  onJudge?: ((steps: Recall['steps']) => void) | undefined;
  onAgain(): void;
  onClose(): void;
  below?: ComponentChildren;
}

/** What a run took, step by step, which phrases were said, and what to do better. */
export function LapReport({ run, script, past, onJudge, onAgain, onClose, below }: LapReportProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeFocus(heading.current), []);
  const laps = lapsOf(run);
  const total = laps.reduce((sum, { seconds }) => sum + seconds, 0);
  const target = run.steps.reduce((sum, { targetSeconds }) => sum + targetSeconds, 0);
  const longest = Math.max(...laps.flatMap(({ seconds, targetSeconds }) => [seconds, targetSeconds]), 1);
  return (
    <div class="report">
      <h2 tabIndex={-1} ref={heading}>
        {i18n.t(run.complete ? 'report.complete' : 'report.incomplete')}
      </h2>
      <p>{i18n.t('report.total', [clockTime(Math.round(total)), clockTime(target)])}</p>
      <AdviceNote run={run} script={script} />
      {onJudge && (
        <RecallCheck run={run} judged={past?.recalls.find((recall) => recall.run === run.id)} onJudge={onJudge} />
      )}
      <ol class="laps">
        {laps.map((lap) => (
          <LapRow
            key={lap.step}
            {...{ lap, longest }}
            phrases={script.steps.find(({ step }) => step === lap.step)?.phrases ?? []}
          />
        ))}
      </ol>
      <ProbeMarks probed={probesOf(run)} script={script} />
      <PastRuns recent={past?.recent ?? []} steps={run.steps.map(({ step }) => step)} />
      <div class="quiz-actions">
        <Button kind="primary" icon={againIcon} onClick={onAgain}>
          {i18n.t('report.again')}
        </Button>
        <Button onClick={onClose}>{i18n.t('report.close')}</Button>
      </div>
      {storyAt(run.scenario) === undefined && <ShareReport run={run} script={script} />}
      {below}
    </div>
  );
}

const MARK_TEXT = ['probe.failed', 'probe.shaky', 'probe.held'] as const;

function ProbeMarks({ probed, script }: { probed: Probed[]; script: Script }) {
  if (probed.length === 0) return null;
  return (
    <section class="past" aria-label={i18n.t('report.probes')}>
      <h3>{i18n.t('report.probes')}</h3>
      <ul>
        {probed.map(({ probe, rating, seconds }) => (
          <li key={probe}>
            {script.probes.find(({ id }) => id === probe)?.question ?? probe}{' '}
            <b>{i18n.t(MARK_TEXT[rating - 1] ?? 'probe.held')}</b> · {spokenTime(seconds)}
          </li>
        ))}
      </ul>
    </section>
  );
}
