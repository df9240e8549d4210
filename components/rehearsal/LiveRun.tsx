import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choices } from '@/components/ui/Choices';
import { CourseBar } from '@/components/ui/CourseBar';
import { backIcon, pauseIcon, playIcon, stopIcon } from '@/components/ui/icons';
import { stepName } from '@/components/ui/names';
import { takeFocus } from '@/components/ui/take-focus';
import { clockTime } from '@/components/ui/time';
import { useLazy } from '@/components/ui/use-lazy';
import { firstLetters } from '@/lib/domain/rehearsal/fade';
import type { RunCommand } from '@/lib/domain/rehearsal/machine';
import { phraseKey } from '@/lib/domain/scenario/phrase-key';
import type { Run } from '@/lib/model/run';
import type { Script, ScriptStep } from '@/lib/model/script';
import { FADES } from '@/lib/model/steps';
import { storyAt } from '@/lib/model/story-place';
import { PhraseChips } from './PhraseChips';
import { StepClock } from './StepClock';
import { segmentsOf } from './segments';
import { useRunKeys } from './use-run-keys';

export interface LiveRunProps {
  run: Run;
  script: Script;
  now(): number;
  /** No digits, a bar only. */
  calm?: boolean;
  /** Against the rest of the page, 1 to 1.5. */
  textSize?: string;
  onCommand(command: RunCommand): void;
}

/** The signpost: where you are, how long it may take, what to say. Read at a glance from an arm's length. */
export function LiveRun({ run, script, now, calm = false, textSize = '1', onCommand }: LiveRunProps) {
  const here = run.steps[run.current];
  const advanceButton = useRef<HTMLButtonElement>(null);
  useEffect(() => takeFocus(advanceButton.current), []);
  const telling = script.steps.find(({ step }) => step === here?.step);
  useRunKeys(telling?.phrases.map(phraseKey) ?? [], run, onCommand);
  // Fetched while the first steps are told, so that the silence does not begin with a wait.
  const ProbeStage = useLazy(loadProbes, run.gauntlet !== undefined);
  if (!here || !telling) return null;
  if (run.phase === 'probing' && run.gauntlet) {
    const borrowed = storyAt(run.scenario) !== undefined;
    return (
      ProbeStage && <ProbeStage {...{ gauntlet: run.gauntlet, probes: script.probes, borrowed, now, onCommand }} />
    );
  }
  return (
    <div class="live" data-phase={run.phase} data-calm={calm || undefined} style={{ '--size': textSize }}>
      <CourseBar segments={segmentsOf(run)} />
      <div class="here">
        <StepClock {...{ run, now, calm }} />
        <div>
          <h2>{stepName(here.step)}</h2>
          <p>
            {run.phase === 'paused'
              ? i18n.t('rehearse.paused')
              : !calm && i18n.t('rehearse.ofTarget', [clockTime(here.targetSeconds)])}
          </p>
        </div>
      </div>
      <Prompts {...{ run, telling, onCommand }} />
      <NextUp run={run} script={script} />
      <Controls {...{ run, onCommand }} advanceButton={advanceButton} />
    </div>
  );
}

const loadProbes = () => import('./ProbeStage').then(({ ProbeStage }) => ProbeStage);

function Prompts({ run, telling, onCommand }: Pick<LiveRunProps, 'run' | 'onCommand'> & { telling: ScriptStep }) {
  const here = run.steps[run.current];
  const { fade = 'phrases', said = [] } = here ?? {};
  return (
    <>
      {fade === 'full' && <p class="spoken">{telling.example}</p>}
      <PhraseChips
        {...{ fade, said }}
        phrases={telling.phrases}
        onTick={(phrase) => here && onCommand({ do: 'tick-phrase', step: here.step, phrase })}
      />
      <Choices
        label={i18n.t('rehearse.fade')}
        options={FADES.map((id) => ({ id, label: i18n.t(`fade.${id}`) }))}
        selected={fade}
        onSelect={(chosen) => onCommand({ do: 'fade', fade: chosen })}
      />
    </>
  );
}

function NextUp({ run, script }: { run: Run; script: Script }) {
  const next = run.steps[run.current + 1];
  if (!next) return <p class="next-up">{i18n.t('rehearse.lastStep')}</p>;
  const [first = ''] = script.steps.find(({ step }) => step === next.step)?.phrases ?? [];
  const hint = { full: first, phrases: first, letters: firstLetters(first), blank: '' }[next.fade];
  return (
    <p class="next-up">
      {i18n.t('rehearse.nextUp')} <b>{stepName(next.step)}</b> {hint && `· ${hint}`}
    </p>
  );
}

interface ControlsProps extends Pick<LiveRunProps, 'run' | 'onCommand'> {
  advanceButton: { current: HTMLButtonElement | null };
}

function Controls({ run, onCommand, advanceButton }: ControlsProps) {
  const isLast = run.current === run.steps.length - 1;
  const paused = run.phase === 'paused';
  return (
    <div class="run-controls">
      <button
        type="button"
        class="button"
        data-kind="primary"
        ref={advanceButton}
        onClick={() => onCommand({ do: isLast ? 'finish' : 'next' })}
      >
        {i18n.t(isLast ? 'rehearse.finish' : 'rehearse.nextStep')}
      </button>
      <Button
        icon={paused ? playIcon : pauseIcon}
        aria-label={i18n.t(paused ? 'rehearse.resume' : 'rehearse.pause')}
        onClick={() => onCommand({ do: paused ? 'resume' : 'pause' })}
      />
      <Button
        kind="quiet"
        icon={backIcon}
        aria-label={i18n.t('rehearse.back')}
        disabled={run.current === 0}
        onClick={() => onCommand({ do: 'back' })}
      />
      {!isLast && (
        <Button
          kind="quiet"
          icon={stopIcon}
          aria-label={i18n.t('rehearse.finish')}
          onClick={() => onCommand({ do: 'finish' })}
        />
      )}
    </div>
  );
}
