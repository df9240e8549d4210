import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Ticking } from '@/components/ui/Ticking';
import { clockTime, spokenTime } from '@/components/ui/time';
import { breakLeft } from '@/lib/domain/rehearsal/loop';
import { lapsOf } from '@/lib/domain/rehearsal/machine';
import type { Loop } from '@/lib/model/loop';
import type { Recall } from '@/lib/model/progress';
import type { Run } from '@/lib/model/run';
import { RecallCheck } from '../RecallCheck';
import { ViewHeading } from '../ViewHeading';

interface LoopBreakProps {
  loop: Loop;
  /** The rehearsal that has just ended, while it is at hand. */
  run: Run | undefined;
  judged: Recall | undefined;
  now(): number;
  onJudge(steps: Recall['steps']): void;
  onOver(): void;
  onSkip(): void;
}

/** Between two questions: the time left, and what came unaided. */
export function LoopBreak({ loop, run, judged, now, onJudge, onOver, onSkip }: LoopBreakProps) {
  useEffect(() => {
    const timer = setTimeout(onOver, breakLeft(loop, now()));
    return () => clearTimeout(timer);
  }, [loop.since]);
  const left = () => breakLeft(loop, now()) / 1000;
  const target = run?.steps.reduce((sum, { targetSeconds }) => sum + targetSeconds, 0) ?? 0;
  const total = run ? lapsOf(run).reduce((sum, { seconds }) => sum + seconds, 0) : 0;
  return (
    <div class="loop">
      <p class="eyebrow">{i18n.t('loop.numberDone', [loop.current + 1, loop.questions.length])}</p>
      <ViewHeading level={1}>{i18n.t('loop.breakTitle')}</ViewHeading>
      <p class="loop-clock" role="timer" aria-label={i18n.t('loop.breakLeft', [spokenTime(left())])}>
        <Ticking read={() => clockTime(Math.ceil(left()))} />
      </p>
      <div class="loop-actions">
        <Button kind="primary" onClick={onSkip}>
          {i18n.t('loop.skipBreak')}
        </Button>
      </div>
      {run && (
        <>
          <p>{i18n.t('loop.took', [clockTime(Math.round(total)), clockTime(target)])}</p>
          <RecallCheck {...{ run, judged, onJudge }} />
        </>
      )}
    </div>
  );
}
