import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { CourseBar } from '@/components/ui/CourseBar';
import { stepName } from '@/components/ui/names';
import { clockTime } from '@/components/ui/time';
import type { SeatCommand } from '@/lib/domain/rehearsal/seat';
import { phraseKey } from '@/lib/domain/scenario/phrase-key';
import { tellingOf } from '@/lib/domain/scenario/telling';
import type { PartnerSeat } from '@/lib/model/partner-seat';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { StepClock } from '../StepClock';
import { segmentsOf } from '../segments';
import { useRunKeys } from '../use-run-keys';
import { Signs } from './Signs';

type Order = Extract<SeatCommand, { do: 'run' }>['order'];

interface SeatTellingProps {
  seat: PartnerSeat;
  file: ScenarioFile;
  now(): number;
  onCommand(command: SeatCommand): void;
}

/** The candidate speaks: the time of the step, and what to listen for in it. */
export function SeatTelling({ seat, file, now, onCommand }: SeatTellingProps) {
  const { run } = seat;
  const here = run.steps[run.current];
  const phrases = here ? tellingOf(file.scenario, here.step, run.level).phrases : [];
  const give = (order: Order) => onCommand({ do: 'run', order });
  useRunKeys(phrases.map(phraseKey), run, (command) => isOrder(command) && give(command));
  if (!here) return null;
  return (
    <div class="seat live seat-live" data-phase={run.phase}>
      <CourseBar segments={segmentsOf(run)} />
      <div class="here">
        <StepClock {...{ run, now }} />
        <div>
          <h2>{stepName(here.step)}</h2>
          <p>
            {run.phase === 'paused'
              ? i18n.t('rehearse.paused')
              : i18n.t('rehearse.ofTarget', [clockTime(here.targetSeconds)])}
          </p>
        </div>
      </div>
      <fieldset class="signs evidence">
        <legend>{i18n.t('partner.evidence')}</legend>
        {phrases.map((phrase) => {
          const key = phraseKey(phrase);
          return (
            <label key={key}>
              <input
                type="checkbox"
                checked={here.said.includes(key)}
                onChange={() => give({ do: 'tick-phrase', step: here.step, phrase: key })}
              />
              <span>{phrase}</span>
            </label>
          );
        })}
      </fieldset>
      {file.signs && (
        <details class="seat-signs">
          <summary>{i18n.t('partner.signs', [seat.signs.length])}</summary>
          <Signs file={file} heard={seat.signs} onTick={(sign) => onCommand({ do: 'sign', sign })} />
        </details>
      )}
      <Controls {...{ seat, give }} />
    </div>
  );
}

const ORDERS = ['next', 'back', 'pause', 'resume', 'finish', 'tick-phrase'];

function isOrder(command: { do: string }): command is Order {
  return ORDERS.includes(command.do);
}

function Controls({ seat: { run }, give }: { seat: PartnerSeat; give(order: Order): void }) {
  const onwards = useRef<HTMLButtonElement>(null);
  useEffect(() => onwards.current?.focus(), []);
  const isLast = run.current === run.steps.length - 1;
  const paused = run.phase === 'paused';
  return (
    <div class="run-controls">
      <button
        type="button"
        class="button"
        data-kind="primary"
        ref={onwards}
        onClick={() => give({ do: isLast ? 'finish' : 'next' })}
      >
        {i18n.t(isLast ? 'partner.finished' : 'rehearse.nextStep')}
      </button>
      <Button onClick={() => give({ do: paused ? 'resume' : 'pause' })}>
        {i18n.t(paused ? 'rehearse.resume' : 'rehearse.pause')}
      </Button>
      {!isLast && (
        <Button kind="quiet" onClick={() => give({ do: 'finish' })}>
          {i18n.t('partner.stopped')}
        </Button>
      )}
    </div>
  );
}
