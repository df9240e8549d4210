import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choices } from '@/components/ui/Choices';
import { levelName } from '@/components/ui/names';
import { isReason, type SeatCommand } from '@/lib/domain/rehearsal/seat';
import { VERDICTS, type Verdict } from '@/lib/model/deed';
import { type PartnerSeat, REASON } from '@/lib/model/partner-seat';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { ViewHeading } from '../ViewHeading';
import { Signs } from './Signs';

interface SeatVerdictProps {
  seat: PartnerSeat;
  file: ScenarioFile;
  onCommand(command: SeatCommand): void;
  onGive(): void;
}

/** Against the bar of the level, with a reason: a verdict without one helps nobody. */
export function SeatVerdict({ seat, file, onCommand, onGive }: SeatVerdictProps) {
  const [missing, setMissing] = useState<'verdict' | 'reason'>();
  const form = useRef<HTMLDivElement>(null);
  const give = () => {
    const lacks = seat.verdict === undefined ? 'verdict' : isReason(seat.reason) ? undefined : 'reason';
    setMissing(lacks);
    if (!lacks) return onGive();
    form.current?.querySelector<HTMLElement>(lacks === 'verdict' ? '.verdicts input' : 'textarea')?.focus();
  };
  return (
    <div class="seat" ref={form}>
      <ViewHeading>{i18n.t('partner.verdict')}</ViewHeading>
      <p>
        <b>{i18n.t('partner.barAt', [levelName(seat.run.level)])}</b> {file.scenario.levels[seat.run.level].bar}
      </p>
      <Signs file={file} heard={seat.signs} onTick={(sign) => onCommand({ do: 'sign', sign })} />
      <div class="verdicts">
        <Choices<Verdict | ''>
          label={i18n.t('partner.verdict')}
          options={VERDICTS.map((id) => ({ id, label: i18n.t(`partner.${id}`) }))}
          selected={seat.verdict ?? ''}
          onSelect={(verdict) => verdict !== '' && onCommand({ do: 'judge', verdict })}
        />
      </div>
      <Reason seat={seat} onCommand={onCommand} />
      <p role="status" class="seat-missing">
        {missing === 'verdict' && seat.verdict === undefined && i18n.t('partner.needsVerdict')}
        {missing === 'reason' && !isReason(seat.reason) && i18n.t('partner.needsReason', [REASON.least])}
      </p>
      <div class="seat-actions">
        <Button kind="primary" onClick={give}>
          {i18n.t('partner.give')}
        </Button>
        <Button kind="quiet" onClick={() => onCommand({ do: 'turn', to: 'probes' })}>
          {i18n.t('partner.backToProbes')}
        </Button>
      </div>
    </div>
  );
}

/** Keeps its own text: what is stored comes back too late for a quick typist. */
function Reason({ seat, onCommand }: Pick<SeatVerdictProps, 'seat' | 'onCommand'>) {
  const [text, setText] = useState(seat.reason);
  const typed = (reason: string) => {
    setText(reason);
    onCommand({ do: 'reason', reason });
  };
  return (
    <label class="seat-field">
      <span>{i18n.t('partner.reason')}</span>
      <textarea
        rows={4}
        maxLength={REASON.most}
        required
        dir="auto"
        value={text}
        onInput={(event) => typed(event.currentTarget.value)}
      />
      <small aria-hidden="true">{i18n.t('partner.reasonLength', [text.length, REASON.most])}</small>
    </label>
  );
}
