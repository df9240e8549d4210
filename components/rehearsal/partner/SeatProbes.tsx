import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choices } from '@/components/ui/Choices';
import { MARKS, type Mark } from '@/lib/domain/rehearsal/gauntlet';
import type { SeatCommand } from '@/lib/domain/rehearsal/seat';
import type { PartnerSeat } from '@/lib/model/partner-seat';
import type { Scenario } from '@/lib/model/scenario';
import { ViewHeading } from '../ViewHeading';

interface SeatProbesProps {
  seat: PartnerSeat;
  scenario: Scenario;
  onCommand(command: SeatCommand): void;
}

const OPTIONS = ['none', 'held', 'shaky', 'failed'] as const;
type Option = (typeof OPTIONS)[number];

/** Follow-up questions to put to the candidate, with what each is after. None need be asked. */
export function SeatProbes({ seat, scenario, onCommand }: SeatProbesProps) {
  const markOf = (probe: string): Option => {
    const rating = seat.marks.find((one) => one.probe === probe)?.rating;
    return (Object.keys(MARKS) as Mark[]).find((mark) => MARKS[mark] === rating) ?? 'none';
  };
  return (
    <div class="seat">
      <ViewHeading>{i18n.t('partner.probes')}</ViewHeading>
      <p>{i18n.t('partner.probesHint')}</p>
      <ol class="seat-probes">
        {scenario.probes.map(({ id, question, tests, pushBack }) => (
          <li key={id}>
            <h3>{question}</h3>
            <p class="eyebrow">{i18n.t('walkthrough.tests', [tests])}</p>
            <p class="eyebrow">{i18n.t('partner.pushBack', [pushBack])}</p>
            <Choices<Option>
              label={i18n.t('partner.howHeld', [question])}
              options={OPTIONS.map((option) => ({
                id: option,
                label: i18n.t(option === 'none' ? 'partner.notAsked' : `probe.${option}`),
              }))}
              selected={markOf(id)}
              onSelect={(option) => onCommand({ do: 'mark', probe: id, mark: option === 'none' ? undefined : option })}
            />
          </li>
        ))}
      </ol>
      <div class="seat-actions">
        <Button kind="primary" onClick={() => onCommand({ do: 'turn', to: 'verdict' })}>
          {i18n.t('partner.toVerdict')}
        </Button>
      </div>
    </div>
  );
}
