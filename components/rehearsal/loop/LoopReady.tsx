import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Loop } from '@/lib/model/loop';
import { ViewHeading } from '../ViewHeading';

interface LoopReadyProps {
  loop: Loop;
  /** The scenario is not there any more. */
  gone: boolean;
  /** A rehearsal of another scenario is going on. */
  busy: boolean;
  onTell(): void;
  onSkip(): void;
}

/** Before a question: it is shown only when its clock runs, as an interviewer would ask it. */
export function LoopReady({ loop, gone, busy, onTell, onSkip }: LoopReadyProps) {
  const { current, questions } = loop;
  return (
    <div class="loop">
      <p class="eyebrow">{i18n.t('loop.number', [current + 1, questions.length])}</p>
      <ViewHeading level={1}>{i18n.t(current === 0 ? 'loop.first' : 'loop.ready')}</ViewHeading>
      <p>{i18n.t(gone ? 'panel.gone' : busy ? 'loop.busy' : 'loop.readyHint')}</p>
      <div class="loop-actions">
        {!gone && (
          <Button kind="primary" onClick={onTell}>
            {i18n.t(busy ? 'loop.endOther' : 'loop.ask')}
          </Button>
        )}
        <Button kind="quiet" onClick={onSkip}>
          {i18n.t('loop.skip')}
        </Button>
      </div>
    </div>
  );
}
