import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Ticking } from '@/components/ui/Ticking';
import { clockTime, spokenTime } from '@/components/ui/time';
import { MARKS, type Mark, SILENCE_MS, settleSilence, spokenBy } from '@/lib/domain/rehearsal/gauntlet';
import type { RunCommand } from '@/lib/domain/rehearsal/machine';
import type { Gauntlet } from '@/lib/model/run';
import type { ScriptProbe } from '@/lib/model/script';

interface ProbeStageProps {
  gauntlet: Gauntlet;
  probes: ScriptProbe[];
  /** They were asked of other stories, and name things that are not in this one. */
  borrowed?: boolean;
  now(): number;
  onCommand(command: RunCommand): void;
}

const MARK_NAMES = Object.keys(MARKS) as Mark[];

/** One follow-up question: silence, answer, push-back, and only then the model answers to compare with. */
export function ProbeStage({ gauntlet: stored, probes, borrowed = false, now, onCommand }: ProbeStageProps) {
  const gauntlet = useSilence(stored, now);
  const probe = probes.find(({ id }) => id === gauntlet.probes[gauntlet.index]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [gauntlet.index]);
  if (!probe) return null;
  return (
    <div class="probe-stage" data-stage={gauntlet.stage}>
      <p class="eyebrow">{i18n.t('probe.count', [gauntlet.index + 1, gauntlet.probes.length])}</p>
      <h2 tabIndex={-1} ref={heading}>
        {probe.question}
      </h2>
      {borrowed && <p class="eyebrow">{i18n.t('probe.borrowed')}</p>}
      <div class="probe-now" aria-live="polite">
        <StageText gauntlet={gauntlet} probe={probe} now={now} />
      </div>
      {gauntlet.stage === 'compare' ? (
        <fieldset class="probe-marks" aria-label={i18n.t('probe.howWasIt')}>
          {MARK_NAMES.map((mark) => (
            <Button key={mark} onClick={() => onCommand({ do: 'mark', mark })}>
              {i18n.t(`probe.${mark}`)}
            </Button>
          ))}
        </fieldset>
      ) : (
        <Button kind="primary" onClick={() => onCommand({ do: 'commit' })}>
          {i18n.t(
            ({ silence: 'probe.speak', answer: 'probe.answered', 'push-back': 'probe.commit' } as const)[
              gauntlet.stage
            ],
          )}
        </Button>
      )}
      <Button kind="quiet" onClick={() => onCommand({ do: 'next' })}>
        {i18n.t('probe.skip')}
      </Button>
    </div>
  );
}

function StageText({ gauntlet, probe, now }: { gauntlet: Gauntlet; probe: ScriptProbe; now(): number }) {
  if (gauntlet.stage === 'silence') {
    const left = () => Math.max(0, SILENCE_MS - (now() - gauntlet.stageSince));
    return (
      <p>
        {i18n.t('probe.think')} <Ticking read={() => clockTime(Math.ceil(left() / 1000))} />
      </p>
    );
  }
  if (gauntlet.stage === 'compare') return <Comparison probe={probe} seconds={gauntlet.spokenMs / 1000} />;
  return (
    <>
      {gauntlet.stage === 'push-back' && <p class="push-back">{probe.pushBack}</p>}
      <p>
        {i18n.t('probe.speaking')} <Ticking read={() => clockTime(spokenBy(gauntlet, now()) / 1000)} />
      </p>
    </>
  );
}

function Comparison({ probe, seconds }: { probe: ScriptProbe; seconds: number }) {
  return (
    <dl class="answers">
      <dt data-kind="weak">{i18n.t('walkthrough.weak')}</dt>
      <dd>
        <p class="spoken">{probe.weak}</p>
        <p>{probe.fails}</p>
      </dd>
      <dt data-kind="strong">{i18n.t('walkthrough.strong')}</dt>
      <dd>
        <p class="spoken">{probe.strong}</p>
        <p class="remember">{probe.remember}</p>
      </dd>
      <dt>{i18n.t('probe.took', [spokenTime(seconds)])}</dt>
      <dd>{i18n.t('probe.howWasIt')}</dd>
    </dl>
  );
}

/** Shows the answer's stage as soon as the silence is over, which nothing stored says. */
function useSilence(stored: Gauntlet, now: () => number): Gauntlet {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (stored.stage !== 'silence') return;
    const left = stored.stageSince + SILENCE_MS - now();
    const timer = setTimeout(() => redraw((count) => count + 1), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [stored, now]);
  return settleSilence(stored, now());
}
