import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { stepName } from '@/components/ui/names';
import { takeFocus } from '@/components/ui/take-focus';
import { clockTime, spokenTime } from '@/components/ui/time';
import { lapsOf } from '@/lib/domain/rehearsal/machine';
import { phraseKey } from '@/lib/domain/scenario/phrase-key';
import { tellingOf } from '@/lib/domain/scenario/telling';
import type { Lap } from '@/lib/model/deed';
import type { Run } from '@/lib/model/run';
import type { Scenario } from '@/lib/model/scenario';

/** On target: nobody can aim finer. */
const TOLERANCE_SECONDS = 2;

interface LapReportProps {
  run: Run;
  scenario: Scenario;
  onAgain(): void;
  onClose(): void;
}

/** What a run took, step by step, and which phrases were said. */
export function LapReport({ run, scenario, onAgain, onClose }: LapReportProps) {
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
      <ol class="laps">
        {laps.map((lap) => (
          <LapRow key={lap.step} {...{ lap, longest }} phrases={tellingOf(scenario, lap.step, run.level).phrases} />
        ))}
      </ol>
      <div class="quiz-actions">
        <Button kind="primary" icon="again" onClick={onAgain}>
          {i18n.t('report.again')}
        </Button>
        <Button onClick={onClose}>{i18n.t('report.close')}</Button>
      </div>
    </div>
  );
}

function LapRow({ lap, longest, phrases }: { lap: Lap; longest: number; phrases: string[] }) {
  const { step, seconds, targetSeconds, said } = lap;
  const over = seconds - targetSeconds >= TOLERANCE_SECONDS;
  return (
    <li class="lap">
      <h3>
        {stepName(step)}
        <span class="figure">{clockTime(Math.round(seconds))}</span>
      </h3>
      <div
        class="lap-bar"
        aria-hidden="true"
        style={{ '--actual': seconds / longest, '--target': targetSeconds / longest }}
      >
        <i data-over={over || undefined} />
      </div>
      <p class="lap-verdict" data-over={over || undefined}>
        {verdict(seconds - targetSeconds)}
      </p>
      <ul class="lap-phrases">
        {phrases.map((phrase) => {
          const isSaid = said.includes(phraseKey(phrase));
          return (
            <li key={phrase} data-said={isSaid || undefined}>
              <Icon name={isSaid ? 'right' : 'wrong'} />
              <span class="visually-hidden">{i18n.t(isSaid ? 'report.said' : 'report.missed')} </span>
              {phrase}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function verdict(difference: number): string {
  if (Math.abs(difference) < TOLERANCE_SECONDS) return i18n.t('report.onTarget');
  return i18n.t(difference > 0 ? 'report.over' : 'report.under', [spokenTime(Math.abs(difference))]);
}
